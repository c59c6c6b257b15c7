package dk.helhed.analytics.expression;

import java.time.LocalDate;

/**
 * The birthdays (or anniversaries) from one day to another: the difference of the calendar years, less one if the later day's
 * month and day come before the earlier one's. A person born on 29 February is a year older on 1 March in other years. Negative
 * if {@code until} lies before {@code from}; missing if either is.
 *
 * <p>Spelled out like this, and not left to a function of a database, because databases differ at the ends of months.
 *
 * @param from a day: a column
 * @param until a day: a column or a written one
 */
public record YearsBetween(Column from, Operand until) implements Operand {

    private static final int MONTH = 100;

    @Override
    public Kind kind() {
        return Kind.WHOLE;
    }

    @Override
    public boolean isMissing(Row row) {
        return from.isMissing(row) || until.isMissing(row);
    }

    @Override
    public long number(Row row) {
        var start = LocalDate.ofEpochDay(from.number(row));
        var end = LocalDate.ofEpochDay(until.number(row));
        var years = end.getYear() - start.getYear();
        return inYear(end) < inYear(start) ? years - 1L : years;
    }

    @Override
    public String text(Row row) {
        throw new IllegalStateException("No text: " + this);
    }

    private static int inYear(LocalDate day) {
        return day.getMonthValue() * MONTH + day.getDayOfMonth();
    }
}
