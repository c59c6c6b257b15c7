package dk.helhed.reports.language;

/** Where a text of a report stands in a language. */
record Place(String language, String place) {}
