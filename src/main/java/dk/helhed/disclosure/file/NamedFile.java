package dk.helhed.disclosure.file;

import dk.helhed.tables.FileSource;

/**
 * A file with the name that its owner knows it by.
 *
 * @param name as it was given, for sentences about it
 */
public record NamedFile(String name, FileSource source) {}
