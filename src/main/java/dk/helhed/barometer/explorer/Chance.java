package dk.helhed.barometer.explorer;

import dk.helhed.analytics.cube.Figures;
import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.statistics.DifferenceOfShares;
import dk.helhed.statistics.Interval;
import dk.helhed.statistics.Share;
import java.util.Optional;

/**
 * What chance alone could have done to the figures of a definition, with a confidence of 95 %. Only shares, and gaps between two
 * shares, have an interval: Wilson's for a share ({@link dk.helhed.statistics.WilsonInterval}), Newcombe's tenth method for the
 * difference of two ({@link DifferenceOfShares}). A mean's would need how far the values are spread, which a cube does not hold.
 */
final class Chance {

    /** Fewer persons than this behind a figure are marked where a definition says nothing. */
    static final int SMALL = 30;

    private final Definition definition;
    private final Figures figures;

    Chance(Definition definition, Figures figures) {
        this.definition = definition;
        this.figures = figures;
    }

    /** Whether its figures are shares or gaps between them. */
    static boolean hasIntervals(Definition definition) {
        return definition.measure() instanceof Measure.Share
                && definition
                        .contrast()
                        .filter(two -> two.way() == Contrast.Way.RATIO)
                        .isEmpty();
    }

    /** Whether figures of it can be compared with each other. */
    static boolean isComparable(Definition definition) {
        return definition.measure() instanceof Measure.Share
                && definition.contrast().isEmpty();
    }

    /** The interval of the figure in a cell, shares from 0 to 1; empty if it has none. */
    Optional<Interval> interval(int cell) {
        if (!hasIntervals(definition) || figures.denominator(cell) == 0) {
            return Optional.empty();
        }
        if (definition.contrast().isEmpty()) {
            return Optional.of(share(cell).interval());
        }
        return figures.otherDenominator(cell) == 0
                ? Optional.empty()
                : Optional.of(DifferenceOfShares.of(
                        share(cell), Share.of(figures.otherNumerator(cell), figures.otherDenominator(cell))));
    }

    /** The interval of the figure in a cell less that in another; empty if they have none. */
    Optional<Interval> difference(int cell, int other) {
        return isComparable(definition) && figures.denominator(cell) > 0 && figures.denominator(other) > 0
                ? Optional.of(DifferenceOfShares.of(share(cell), share(other)))
                : Optional.empty();
    }

    /**
     * Whether the figures in two cells differ by more than chance: the interval of the difference does not hold zero, and neither
     * base is small, for with very few people Newcombe's interval is too short (two of two against none of two would be certain).
     */
    boolean isCertain(int cell, int other) {
        return difference(cell, other).filter(interval -> !interval.holds(0)).isPresent()
                && !isSmall(cell)
                && !isSmall(other);
    }

    private Share share(int cell) {
        return Share.of(figures.numerator(cell), figures.denominator(cell));
    }

    /** Whether too few persons are behind the figure in a cell to trust it. */
    boolean isSmall(int cell) {
        var least = definition.presentation().minimumBase() > 0
                ? definition.presentation().minimumBase()
                : SMALL;
        return figures.denominator(cell) < least
                || (definition.contrast().isPresent() && figures.otherDenominator(cell) < least);
    }
}
