package dk.helhed.projects.intake;

import java.util.UUID;

/**
 * A file that somebody is about to take in.
 *
 * @param name as it was called; shown only
 */
public record Upload(UUID id, String name) {}
