package dk.helhed.notices.mail;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;

import dk.helhed.forms.Coded;
import dk.helhed.notices.Digest;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How often somebody wants mail about what waits. */
public enum Rhythm implements Coded {
    /** From Monday to Friday, on days when something is new. */
    DAILY,
    /** On Mondays, if anything waits. */
    WEEKLY,
    NONE;

    @Override
    public String key() {
        return "mail.rhythm." + code();
    }

    /**
     * Whether a mail is to be sent on a day. The Monday is made up for on the first day on which the program runs again.
     *
     * @param before when it was asked the last time; null if never
     */
    boolean isDue(LocalDate day, @Nullable LocalDate before, Digest digest) {
        return switch (this) {
            case DAILY -> day.getDayOfWeek().compareTo(FRIDAY) <= 0 && digest.fresh() > 0;
            case WEEKLY -> digest.waiting() > 0 && (before == null || before.isBefore(mondayOf(day)));
            case NONE -> false;
        };
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(MONDAY));
    }
}
