package dk.helhed.statistics;

import java.math.BigDecimal;

/** What an effect goal wants of a figure. All levels and changes are in the figure's own unit. */
public sealed interface Aim {

    /**
     * A level to be reached at a time: 95 % of the children in 2012.
     *
     * @param deadline year with decimals, counted as in {@link Measurement}
     * @param good which side of the level the aim is on
     */
    record Level(BigDecimal target, double deadline, Good good) implements Aim {}

    /**
     * A change every year on average since the base: 3 percentage points more a year.
     *
     * @param change its sign says which way is good; never zero
     */
    record YearlyChange(BigDecimal change) implements Aim {
        public YearlyChange {
            if (change.signum() == 0) {
                throw new IllegalArgumentException("A yearly change of zero is no aim");
            }
        }
    }

    /** A floor (HIGHER) or ceiling (LOWER) with no deadline: at least 95 %. */
    record Bound(BigDecimal level, Good good) implements Aim {}

    /** A floor (HIGHER) or ceiling (LOWER) that follows another figure of the same time: not above the national average. */
    record ReferenceBound(Good good) implements Aim {}

    /**
     * The same as another figure of the same time: the share of the staff is that of the citizens.
     *
     * @param tolerance how far apart the two may be and still count as the same, both rounded to one decimal; 0 or more
     */
    record Parity(BigDecimal tolerance) implements Aim {
        public Parity {
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException("A tolerance is not negative: " + tolerance);
            }
        }
    }
}
