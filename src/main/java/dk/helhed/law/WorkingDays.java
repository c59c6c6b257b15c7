package dk.helhed.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts days on which people work: Monday to Friday, but for public holidays and the closing days that are kept.
 *
 * @param closed closing days on which nobody works
 */
public record WorkingDays(Set<ClosingDay> closed) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        closed = Set.copyOf(closed);
    }

    /** Whether people work on the day. */
    public boolean holds(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && Holidays.on(day).isEmpty()
                && ClosingDay.on(day, closed).isEmpty();
    }

    /** The day itself if people work then, else the first one after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return holds(day) ? day : plus(day, 1);
    }

    /** The day itself if people work then, else the last one before it. */
    public LocalDate onOrBefore(LocalDate day) {
        return holds(day) ? day : plus(day, -1);
    }

    /** The working day that is so many after the day, which is not counted itself; negative for before. Zero gives the day. */
    public LocalDate plus(LocalDate day, int count) {
        int direction = Integer.signum(count);
        var reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(direction);
            if (holds(reached)) {
                left--;
            }
        }
        return reached;
    }
}
