package dk.helhed.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels an aim requires year by year, from its base to its end.
 *
 * <p>To a level, the path is the one the growth rate implies: the same percentage every year, and the same number of units every
 * year where there is no growth rate (see {@link Progress}). A yearly change gives a straight line. Bounds and references
 * name no time and have no path.
 *
 * @param steps oldest first: the base, every whole year after it, the end; levels with two decimals between the two. Empty
 *     when the aim has no path, or when the base already keeps it
 */
public record RequiredPath(List<Measurement> steps) {

    private static final RequiredPath NONE = new RequiredPath(List.of());

    /**
     * The path of an aim.
     *
     * @param until where the path of a yearly change ends, year with decimals; a level has its deadline
     */
    public static RequiredPath of(Aim aim, Measurement base, double until) {
        return switch (aim) {
            case Aim.Level level -> toLevel(level, base);
            case Aim.YearlyChange yearly -> to(base, end(base, yearly, until), false);
            case Aim.Bound bound -> NONE;
            case Aim.ReferenceBound bound -> NONE;
            case Aim.Parity parity -> NONE;
        };
    }

    /**
     * The level that is required at a time, on a straight line between two steps; the last level after the end. Empty before
     * the base, and without a path.
     *
     * @param year with decimals, counted as in {@link Measurement}
     */
    public Optional<BigDecimal> levelAt(double year) {
        if (steps.isEmpty() || year < steps.getFirst().year()) {
            return Optional.empty();
        }
        for (int step = 1; step < steps.size(); step++) {
            var to = steps.get(step);
            if (year <= to.year()) {
                var from = steps.get(step - 1);
                var share = (year - from.year()) / (to.year() - from.year());
                return Optional.of(twoDecimals(level(from.value(), to.value(), share, false)));
            }
        }
        return Optional.of(steps.getLast().value());
    }

    private static RequiredPath toLevel(Aim.Level aim, Measurement base) {
        var way = aim.target().compareTo(base.value());
        var isAhead = aim.good() == Good.HIGHER ? way > 0 : way < 0;
        var sign = base.value().signum();
        return isAhead
                ? to(
                        base,
                        new Measurement(aim.deadline(), aim.target()),
                        sign != 0 && sign == aim.target().signum())
                : NONE;
    }

    private static Measurement end(Measurement base, Aim.YearlyChange aim, double until) {
        var years = BigDecimal.valueOf(until - base.year());
        return new Measurement(until, twoDecimals(base.value().add(aim.change().multiply(years))));
    }

    private static RequiredPath to(Measurement base, Measurement end, boolean geometric) {
        if (end.year() <= base.year()) {
            return NONE;
        }
        var steps = new ArrayList<Measurement>();
        steps.add(base);
        for (double year = base.year() + 1; year < end.year(); year++) {
            var share = (year - base.year()) / (end.year() - base.year());
            steps.add(new Measurement(year, twoDecimals(level(base.value(), end.value(), share, geometric))));
        }
        steps.add(end);
        return new RequiredPath(List.copyOf(steps));
    }

    private static BigDecimal level(BigDecimal from, BigDecimal to, double share, boolean geometric) {
        if (geometric) {
            var factor = Math.pow(to.doubleValue() / from.doubleValue(), share);
            return from.multiply(BigDecimal.valueOf(factor));
        }
        return from.add(to.subtract(from).multiply(BigDecimal.valueOf(share)));
    }

    private static BigDecimal twoDecimals(BigDecimal level) {
        return level.setScale(2, RoundingMode.HALF_UP);
    }
}
