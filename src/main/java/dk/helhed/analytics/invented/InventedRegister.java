package dk.helhed.analytics.invented;

import java.nio.file.Path;

/**
 * An order for a register of invented people: one row for each person and year.
 *
 * @param people from 1 to {@link #MOST_PEOPLE}. Keys are the numbers from 1; with at most eight digits none can be a CPR
 *     number, not even one that has lost its zeros in front, for no day of a month is 00.
 * @param file {@code .parquet} or {@code .csv}
 */
public record InventedRegister(int people, int firstYear, int lastYear, Path file) {

    public static final int MOST_PEOPLE = 99_999_999;
    public static final int EARLIEST_YEAR = 1980;
    public static final int LATEST_YEAR = 2100;
    public static final int USUAL_FIRST_YEAR = 2008;
    public static final int USUAL_LAST_YEAR = 2025;

    public InventedRegister {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("People: " + people);
        }
        if (firstYear < EARLIEST_YEAR || lastYear > LATEST_YEAR || firstYear > lastYear) {
            throw new IllegalArgumentException("Years: " + firstYear + "-" + lastYear);
        }
    }

    public long rows() {
        return (long) people * (lastYear - firstYear + 1);
    }

    boolean isParquet() {
        return file.toString().endsWith(".parquet");
    }
}
