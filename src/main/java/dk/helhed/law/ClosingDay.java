package dk.helhed.law;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A day that is no public holiday, but on which municipal offices are closed by agreement or custom. */
public enum ClosingDay {
    /** Grundlovsdag. */
    CONSTITUTION_DAY(Month.JUNE, 5),
    /** Juleaftensdag. */
    CHRISTMAS_EVE(Month.DECEMBER, 24),
    /** Nytårsaftensdag. */
    NEW_YEARS_EVE(Month.DECEMBER, 31);

    /** All of them. */
    public static final Set<ClosingDay> ALL = Set.of(values());

    private final MonthDay day;

    ClosingDay(Month month, int dayOfMonth) {
        this.day = MonthDay.of(month, dayOfMonth);
    }

    /** Its day in the year. */
    public LocalDate in(int year) {
        return day.atYear(year);
    }

    /** The closing day on the day, of those that are kept; empty if there is none. */
    public static Optional<ClosingDay> on(LocalDate day, Set<ClosingDay> kept) {
        return kept.stream()
                .filter(closing -> closing.day.equals(MonthDay.from(day)))
                .findFirst();
    }

    /** The key of its name. */
    public String key() {
        return "law.closing-day." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
