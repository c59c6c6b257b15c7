package dk.helhed.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page, if somebody is signed in.
 *
 * @param name as colleagues know the reader
 * @param work the pages of the work place that are open to the reader, in the order shown
 * @param emergencyEndsAt when the emergency access that the reader has taken ends; null if none runs
 * @param unseenEmergencies how many times others whom the reader leads have taken it, and the reader has not noted it
 */
public record Reader(
        String name, List<WorkPage> work, @Nullable Instant emergencyEndsAt, int unseenEmergencies) {

    /** The attribute of a request that holds its reader. Without it nobody is signed in. */
    public static final String ATTRIBUTE = Reader.class.getName();
}
