package dk.helhed.yearcycle.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee round.
 *
 * @param year that the answers are about
 * @param version counts the changes, from 1
 * @param deadline the last day to answer in time
 * @param closedAt from when everybody can read the answers; null while it is open
 * @param endedAt from when no answer is taken in; null until then
 */
public record Round(
        int year,
        int version,
        LocalDate deadline,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant endedAt) {

    public RoundState state() {
        if (endedAt != null) {
            return RoundState.ENDED;
        }
        return closedAt == null ? RoundState.OPEN : RoundState.CLOSED;
    }

    /** The path of its page for those who answer. */
    public String path() {
        return "/runder/" + year;
    }

    /** The path of the page where everybody reads the answers. */
    public String answersPath() {
        return path() + "/svar";
    }
}
