package dk.helhed.access.duty;

/**
 * A duty with the kind that told it.
 *
 * @param kind a name that is the same every day and in every language
 */
public record Owed(String kind, Duty duty) {}
