package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.ThemeRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one committee is asked about one theme in one year, as it is being written.
 *
 * @param version counts the changes, from 1
 * @param unit that answers for the committee; null until somebody has said which one does
 * @param reason why it was reopened or excused; empty otherwise
 * @param answeredOn when it was first sent; null if it never was
 */
public record Sheet(
        UUID id,
        int year,
        int version,
        ThemeRef theme,
        String committee,
        @Nullable Integer unit,
        Delegation delegation,
        SheetText text,
        SheetState state,
        String reason,
        Instant changedAt,
        @Nullable LocalDate answeredOn) {

    /** The path of its page. */
    public String path() {
        return "/runder/ark/" + id;
    }
}
