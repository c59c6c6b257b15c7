package dk.helhed.reference;

/**
 * A group of alike municipalities, as Statistics Denmark divides them.
 *
 * @param source the published grouping
 */
public record MunicipalityGroup(String code, LocalizedText name, Validity validity, String source) {}
