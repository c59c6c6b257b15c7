package dk.helhed.policies.document;

/**
 * A figure of the barometer.
 *
 * @param indicator its code
 * @param area code of the area it is read in
 */
public record Measure(String indicator, String area) {}
