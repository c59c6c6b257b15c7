package dk.helhed.yearcycle.calendar;

/**
 * In which years a step recurs.
 *
 * @param every so many years, from 1
 * @param from one of the years in which it does
 */
public record Rhythm(int every, int from) {

    /** The most years between two times. */
    public static final int MOST = 12;

    /** Once each year. */
    public static final Rhythm YEARLY = new Rhythm(1, 2021);

    /**
     * Years from one election to the next. Municipal councils are elected every four years on the third Tuesday of November,
     * as in 2021, 2025 and 2029 (kommunal- og regionalvalgloven § 6).
     */
    public static final int ELECTION_PERIOD = 4;

    public Rhythm {
        if (every < 1 || every > MOST) {
            throw new IllegalArgumentException("No such rhythm: " + every);
        }
    }

    /** Whether the step takes place in the year. */
    public boolean holds(int year) {
        return Math.floorMod(year - from, every) == 0;
    }
}
