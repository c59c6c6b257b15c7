package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Contrast;
import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.reference.Unit;
import java.util.List;
import java.util.OptionalDouble;

/** The figures of one definition in the cells of a cube. */
public final class Figures {

    private static final double PERCENT = 100;

    private final Definition definition;
    private final Counts own;
    private final List<Counts> others;

    private Figures(Definition definition, Counts own, List<Counts> others) {
        this.definition = definition;
        this.own = own;
        this.others = others;
    }

    static Figures of(Definition definition, List<Counts> counts) {
        return new Figures(definition, counts.getFirst(), counts.subList(1, counts.size()));
    }

    public Definition definition() {
        return definition;
    }

    /** The numerator as counted, see {@link dk.helhed.analytics.definition.Tally}; of a contrast, that of the first group. */
    public long numerator(int cell) {
        return own.numerators()[cell];
    }

    /** How many persons are behind the figure; of a contrast, those of the first group. */
    public long denominator(int cell) {
        return own.denominators()[cell];
    }

    /** How many persons are behind the figure that this one is set against; 0 if it is set against none. */
    public long otherDenominator(int cell) {
        return others.isEmpty() ? 0 : others.getFirst().denominators()[cell];
    }

    /** The numerator of the figure that this one is set against; 0 if it is set against none. */
    public long otherNumerator(int cell) {
        return others.isEmpty() ? 0 : others.getFirst().numerators()[cell];
    }

    /** The figure, in its unit; empty if nobody is behind it, or, of a ratio, if it would be divided by 0. */
    public OptionalDouble value(int cell) {
        var first = value(own, cell);
        if (others.isEmpty() || first.isEmpty()) {
            return first;
        }
        var second = value(others.getFirst(), cell);
        return second.isEmpty() ? second : contrast(first.getAsDouble(), second.getAsDouble());
    }

    private OptionalDouble contrast(double first, double second) {
        var way = definition.contrast().orElseThrow().way();
        return switch (way) {
            case GAP -> OptionalDouble.of(first - second);
            case RATIO -> second == 0 ? OptionalDouble.empty() : OptionalDouble.of(factor() * (first / second));
        };
    }

    private OptionalDouble value(Counts counts, int cell) {
        var denominator = counts.denominators()[cell];
        if (denominator == 0) {
            return OptionalDouble.empty();
        }
        var numerator = counts.numerators()[cell];
        var ratio = definition
                .contrast()
                .filter(two -> two.way() == Contrast.Way.RATIO)
                .isPresent();
        var factor = ratio ? 1 : factor();
        return OptionalDouble.of(
                switch (definition.measure()) {
                    case Measure.Share ignored -> factor * numerator / denominator;
                    case Measure.Count ignored -> (double) numerator;
                    case Measure.Mean mean -> numerator / units(mean.column()) / denominator;
                    case Measure.Sum sum -> numerator / units(sum.column());
                    case Measure.Median median -> numerator / units(median.column()) / 2;
                });
    }

    private double factor() {
        return Unit.named(definition.presentation().unit())
                        .filter(unit -> unit != Unit.COUNT)
                        .isPresent()
                ? PERCENT
                : 1;
    }

    private static double units(Column column) {
        return column.kind() == Kind.DECIMAL ? Kind.UNITS : 1;
    }
}
