package dk.helhed.projects.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A document on an effort, without its content.
 *
 * @param name as it was called, with the ending of its type
 * @param size bytes
 * @param published whether everybody who sees the effort may open it; else only staff
 */
public record Document(UUID id, String name, String media, int size, boolean published, Instant addedAt) {

    private static final int KIBI = 1024;

    /** The size in kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, (size + KIBI - 1) / KIBI);
    }

    /** What the log keeps. */
    Logged logged() {
        return new Logged(name, size, published);
    }

    /** A document as the log keeps it. */
    record Logged(String name, int size, boolean published) {}
}
