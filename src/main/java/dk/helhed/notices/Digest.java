package dk.helhed.notices;

/**
 * How much waits for a person.
 *
 * @param waiting all things
 * @param late how many of them are late
 * @param fresh how many notices are not read, and no mail has counted them
 */
public record Digest(int waiting, int late, int fresh) {}
