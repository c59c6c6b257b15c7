package dk.helhed.statistics;

/**
 * A share of people who were counted or asked.
 *
 * @param value 0 to 1
 * @param persons how many were counted, more than none
 */
public record Share(double value, long persons) {

    public Share {
        if (!(value >= 0 && value <= 1) || persons <= 0) {
            throw new IllegalArgumentException(value + " of " + persons + " is no share");
        }
    }

    /** So many of so many. */
    public static Share of(long part, long persons) {
        return new Share((double) part / persons, persons);
    }

    /** The interval of the share. */
    public Interval interval() {
        return WilsonInterval.of(this);
    }
}
