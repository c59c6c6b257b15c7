package dk.helhed.pages;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page, if somebody is signed in.
 *
 * @param name as colleagues know the reader
 * @param work the pages of the work place that are open to the reader, in the order shown
 * @param emergencyEndsAt when the emergency access that the reader has taken ends; null if none runs
 * @param unseenEmergencies how many times others whom the reader leads have taken it, and the reader has not noted it
 * @param unread counts the notices that the reader has not read, when a page shows it
 */
public record Reader(
        String name,
        List<WorkPage> work,
        @Nullable Instant emergencyEndsAt,
        int unseenEmergencies,
        IntSupplier unread) {

    /** The attribute of a request that holds its reader. Without it nobody is signed in. */
    public static final String ATTRIBUTE = Reader.class.getName();

    /** How many notices the reader has not read, now. */
    public int unreadNotices() {
        return unread.getAsInt();
    }
}
