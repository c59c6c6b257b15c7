package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.ThemeRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee was asked about a theme in a year, and what it has sent in. Text as typed, with line breaks.
 *
 * @param initiatives what is new
 * @param status how the committee's goals stand
 * @param obstacles what is in the way; may be empty
 * @param answeredOn when it was first sent; null if it never was, and then the texts are empty
 * @param daysLate how many days after the deadline that was; 0 if in time, or if it never was sent
 */
public record Answer(
        int year,
        ThemeRef theme,
        String committee,
        String initiatives,
        String status,
        String obstacles,
        @Nullable LocalDate answeredOn,
        int daysLate) {

    /** Whether it has been sent. */
    public boolean isSent() {
        return answeredOn != null;
    }
}
