package dk.helhed.projects.monitoring;

import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quarter of a year.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("No quarter " + number);
        }
    }

    /** The one that the day is in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** The one with the code, such as {@code 2026K3}; empty if there is none. */
    public static Optional<Quarter> in(String code) {
        return code.matches("\\d{4}K[1-4]") ? Period.parse(code).map(period -> of(period.first())) : Optional.empty();
    }

    /** The last ones, the given one included, in the order of time. */
    public static List<Quarter> until(Quarter last, int count) {
        return Stream.iterate(last, Quarter::previous).limit(count).sorted().toList();
    }

    /** As {@link Period} writes it: {@code 2026K3}. */
    public String code() {
        return "%dK%d".formatted(year, number);
    }

    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate last() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    public Quarter next() {
        return of(last().plusDays(1));
    }

    public Quarter previous() {
        return of(first().minusDays(1));
    }

    public boolean isBefore(Quarter other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Quarter other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }
}
