package dk.helhed.statistics;

/**
 * The interval of one share minus another, two-sided with a confidence of 95 %.
 *
 * <p>The {@link WilsonInterval} of each, put together as {@link Interval#minus} says. Source: method 10 of Newcombe, R. G. (1998),
 * "Interval estimation for the difference between independent proportions: comparison of eleven methods", Statistics in Medicine
 * 17, 873-890. The two shares must be of different people, or of people who happen to be the same: then the interval is wider than
 * it need be, so a change is called certain too seldom and not too often.
 */
public final class DifferenceOfShares {

    private DifferenceOfShares() {}

    /** The interval of the first share minus the second. */
    public static Interval of(Share one, Share other) {
        return one.interval().minus(other.interval());
    }
}
