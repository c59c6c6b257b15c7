package dk.helhed.reports.paper;

import java.util.UUID;

/**
 * An annex (bilag) of a paper.
 *
 * @param number in the order they were added, from 1
 * @param name of the file; empty if it is a link
 * @param media type of the file; empty if it is a link
 * @param size of the file in bytes; 0 if it is a link
 * @param address of the link; empty if it is a file
 */
public record Annex(UUID id, int number, String title, String name, String media, int size, String address) {

    public boolean isFile() {
        return address.isEmpty();
    }

    /** The size in whole kilobytes, at least 1. */
    public int kilobytes() {
        return Math.max(1, size / 1024);
    }
}
