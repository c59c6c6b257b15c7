package dk.helhed.policies.reading;

/** A name and a value, as the reading page lists them. */
public record Fact(String name, String value) {}
