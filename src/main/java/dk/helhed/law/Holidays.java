package dk.helhed.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Danish public holidays (helligdage). Days on which offices merely close are {@link ClosingDay}s. */
public final class Holidays {

    private Holidays() {}

    /** Those of the year, in order. No two fall on one day. */
    public static SortedMap<LocalDate, Holiday> of(int year) {
        var days = new TreeMap<LocalDate, Holiday>();
        for (var holiday : Holiday.values()) {
            holiday.in(year).ifPresent(day -> days.put(day, holiday));
        }
        return Collections.unmodifiableSortedMap(days);
    }

    /** The holiday on the day; empty if there is none. */
    public static Optional<Holiday> on(LocalDate day) {
        return Stream.of(Holiday.values())
                .filter(holiday -> holiday.in(day.getYear()).filter(day::equals).isPresent())
                .findFirst();
    }
}
