package dk.helhed.statistics;

/**
 * The range in which a figure lies with a confidence of 95 %.
 *
 * @param lower not above the estimate
 * @param estimate the figure as measured
 * @param upper not below the estimate
 */
public record Interval(double lower, double estimate, double upper) {

    public Interval {
        if (!(lower <= estimate && estimate <= upper)) {
            throw new IllegalArgumentException(estimate + " is not between " + lower + " and " + upper);
        }
    }

    /** Whether the figure may be this one. */
    public boolean holds(double figure) {
        return lower <= figure && figure <= upper;
    }

    /** How wide it is. */
    public double width() {
        return upper - lower;
    }

    /**
     * The interval of this figure minus another: each end as far from the difference as the two ends it comes from are from
     * their figures, put together as the sides of a right-angled triangle.
     *
     * <p>Formula: {@code L = d - sqrt((e1 - l1)^2 + (u2 - e2)^2)} and {@code U = d + sqrt((u1 - e1)^2 + (e2 - l2)^2)} with
     * {@code d = e1 - e2}. Source: Zou, G. Y. and Donner, A. (2008), "Construction of confidence limits about effect measures: a
     * general approach", Statistics in Medicine 27, 1693-1702 (MOVER). The two figures must not depend on each other.
     */
    Interval minus(Interval other) {
        var difference = estimate - other.estimate;
        return new Interval(
                difference - Math.hypot(estimate - lower, other.upper - other.estimate),
                difference,
                difference + Math.hypot(upper - estimate, other.estimate - other.lower));
    }
}
