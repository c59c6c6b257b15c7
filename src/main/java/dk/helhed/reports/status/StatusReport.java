package dk.helhed.reports.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The status report of a municipality for a year.
 *
 * @param slug what its address knows it by; never changed
 * @param municipality code of its area
 * @param asOf its figures are those known at the end of this day
 * @param version counts the changes of the report itself, not of its sections
 * @param maker who had it made; null for the program
 */
public record StatusReport(
        UUID id,
        String slug,
        String municipality,
        int year,
        String title,
        LocalDate asOf,
        ReportState state,
        int version,
        Instant madeAt,
        @Nullable UUID maker,
        Instant changedAt) {

    /** The path of its page. */
    public String path() {
        return "/rapporter/" + slug;
    }

    /** Whether it is approved, so that nothing in it changes any more. */
    public boolean isFrozen() {
        return state == ReportState.APPROVED;
    }
}
