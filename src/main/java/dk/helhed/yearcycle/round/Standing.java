package dk.helhed.yearcycle.round;

import dk.helhed.forms.Coded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet stands against its deadline.
 *
 * @param days to the deadline, or after it; 0 where days say nothing
 */
public record Standing(Kind kind, int days) {

    /** From so many days before the deadline on, whoever answers is reminded. */
    static final int DAYS_OF_WARNING = 14;

    /** In the order of a list: what presses most comes first. */
    public enum Kind implements Coded {
        LATE,
        SOON,
        OPEN,
        /** Sent before, and being written again. What was sent counts meanwhile. */
        REOPENED,
        ANSWERED_LATE,
        ANSWERED,
        EXCUSED;

        @Override
        public String key() {
            return "round.standing." + code();
        }

        /** Whether an answer is awaited that never came. */
        public boolean isMissing() {
            return this == LATE || this == SOON || this == OPEN;
        }

        /** Whether there is an answer. */
        public boolean isAnswered() {
            return this == REOPENED || this == ANSWERED_LATE || this == ANSWERED;
        }
    }

    /**
     * That of a sheet.
     *
     * @param deadline the last day to answer in time
     * @param answeredOn when it was first sent; null if it never was. An answer that is written again is not late for that.
     */
    public static Standing of(LocalDate deadline, SheetState state, @Nullable LocalDate answeredOn, LocalDate today) {
        return switch (state) {
            case EXCUSED -> new Standing(Kind.EXCUSED, 0);
            case SENT -> answered(deadline, answeredOn == null ? today : answeredOn);
            case DRAFT -> answeredOn == null ? awaited(deadline, today) : new Standing(Kind.REOPENED, 0);
        };
    }

    static Standing of(Round round, Sheet sheet, LocalDate today) {
        return of(round.deadline(), sheet.state(), sheet.answeredOn(), today);
    }

    private static Standing answered(LocalDate deadline, LocalDate on) {
        return on.isAfter(deadline)
                ? new Standing(Kind.ANSWERED_LATE, days(deadline, on))
                : new Standing(Kind.ANSWERED, 0);
    }

    private static Standing awaited(LocalDate deadline, LocalDate today) {
        if (today.isAfter(deadline)) {
            return new Standing(Kind.LATE, days(deadline, today));
        }
        var left = days(today, deadline);
        return new Standing(left <= DAYS_OF_WARNING ? Kind.SOON : Kind.OPEN, left);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
