package dk.helhed.notices.mail;

import static java.time.DayOfWeek.MONDAY;

import dk.helhed.forms.Coded;
import dk.helhed.law.WorkingDays;
import dk.helhed.notices.Digest;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often somebody wants mail about what waits. */
public enum Rhythm implements Coded {
    /** On working days when something is new. */
    DAILY,
    /** On Mondays, or the first working day of the week, if anything waits. */
    WEEKLY,
    NONE;

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Set.of());

    @Override
    public String key() {
        return "mail.rhythm." + code();
    }

    /**
     * Whether a mail is to be sent on a day. A Monday is made up for on the next working day on which the program runs.
     *
     * @param before when it was asked the last time; null if never
     */
    boolean isDue(LocalDate day, @Nullable LocalDate before, Digest digest) {
        return switch (this) {
            case DAILY -> WORKING_DAYS.holds(day) && digest.fresh() > 0;
            case WEEKLY ->
                WORKING_DAYS.holds(day)
                        && digest.waiting() > 0
                        && (before == null || before.isBefore(firstWorkingDayOfWeek(day)));
            case NONE -> false;
        };
    }

    private static LocalDate firstWorkingDayOfWeek(LocalDate day) {
        return WORKING_DAYS.onOrAfter(day.with(TemporalAdjusters.previousOrSame(MONDAY)));
    }
}
