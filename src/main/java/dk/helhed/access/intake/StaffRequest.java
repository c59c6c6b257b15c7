package dk.helhed.access.intake;

import dk.helhed.tables.FileSource;

/**
 * A file of people and units to take in.
 *
 * @param dryRun check everything, change nothing
 */
public record StaffRequest(FileSource content, String fileName, boolean dryRun) {}
