package dk.helhed.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much more a treated group has changed than a group for comparison: (after − before) of the treated minus (after − before)
 * of the others. In the unit of the figures; of shares, percentage points.
 *
 * <p>It is an effect only if both groups would have gone the same way without the treatment, which no figure here can show.
 *
 * <p>Source of the comparison: D. Card and A. B. Krueger, "Minimum Wages and Employment", American Economic Review 84 (1994),
 * 772–793. Source of the interval: R. M. Price and D. G. Bonett, "An improved confidence interval for a linear function of
 * binomial proportions", Computational Statistics &amp; Data Analysis 45 (2004), 449–456. It takes the four shares as those of
 * four independent samples.
 */
public final class DifferenceInDifferences {

    /** The 97.5 percent point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double HUNDRED = 100;
    private static final int SHARES = 4;

    private DifferenceInDifferences() {}

    /**
     * A share of people.
     *
     * @param percent 0–100
     * @param people how many it is a share of, 1 or more
     */
    public record Share(BigDecimal percent, int people) {

        /** @throws IllegalArgumentException if there is no such share */
        public Share {
            if (percent.signum() < 0 || percent.doubleValue() > HUNDRED || people < 1) {
                throw new IllegalArgumentException("No share: " + percent + " % of " + people);
            }
        }

        /** The share, drawn towards the middle by half a person on each side, since four shares are compared. */
        private double adjusted() {
            return (percent.doubleValue() / HUNDRED * people + 2.0 / SHARES) / adjustedPeople();
        }

        private double adjustedPeople() {
            return people + 4.0 / SHARES;
        }

        private double variance() {
            return adjusted() * (1 - adjusted()) / adjustedPeople();
        }
    }

    /** From the lowest to the highest difference that the figures go well with, 95 percent; percentage points. */
    public record Interval(double low, double high) {

        /** Whether no difference at all would go well with the figures, too. */
        public boolean holdsZero() {
            return low <= 0 && high >= 0;
        }
    }

    /** The difference. */
    public static BigDecimal of(
            BigDecimal before, BigDecimal after, BigDecimal comparisonBefore, BigDecimal comparisonAfter) {
        return after.subtract(before).subtract(comparisonAfter.subtract(comparisonBefore));
    }

    /** The interval of a difference between shares. */
    public static Interval interval(Share before, Share after, Share comparisonBefore, Share comparisonAfter) {
        var middle = after.adjusted() - before.adjusted() - (comparisonAfter.adjusted() - comparisonBefore.adjusted());
        var variance = List.of(before, after, comparisonBefore, comparisonAfter).stream()
                .mapToDouble(Share::variance)
                .sum();
        var reach = Z * Math.sqrt(variance);
        return new Interval((middle - reach) * HUNDRED, (middle + reach) * HUNDRED);
    }
}
