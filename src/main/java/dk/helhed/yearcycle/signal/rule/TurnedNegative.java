package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Figures;
import dk.helhed.barometer.IndicatorReading;
import dk.helhed.barometer.Observation;
import dk.helhed.statistics.ChangeOfGap;
import dk.helhed.statistics.DifferenceOfShares;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.IndicatorMovement.Moved;
import dk.helhed.statistics.Interval;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The movement of an indicator is negative, and was not before.
 *
 * <p>The movement is the barometer's: the newest figure against its base, both in whole numbers. The signal holds from the
 * measurement at which the movement turned for as long as it is negative. The interval is that of the newest figure minus the base.
 */
public final class TurnedNegative {

    private TurnedNegative() {}

    /**
     * Whether it holds.
     *
     * @param points how many whole points it must have moved at the least
     */
    public static Optional<Finding> of(Measured measured, int points) {
        var series = measured.series();
        var newest = series.reading();
        if (!isNegative(newest, points) || newest.newest() == null) {
            return Optional.empty();
        }
        var figure = newest.newest();
        var base = newest.base();
        return Optional.of(new Finding(
                SignalKind.TURNED_NEGATIVE,
                measured.subject(),
                turned(series, points).knownOn(),
                Stream.of(
                                Stream.of(UsedFigure.of(Role.NEWEST, figure)),
                                before(series).map(before -> UsedFigure.of(Role.BEFORE, before)).stream(),
                                base(newest).stream(),
                                measured.parts(figure.period(), base == null ? null : base.period()))
                        .flatMap(figures -> figures)
                        .toList(),
                Levels.time(figure),
                Certainty.of(base == null ? null : interval(measured, figure, base))));
    }

    private static Optional<UsedFigure> base(IndicatorReading reading) {
        if (reading.base() != null) {
            return Optional.of(UsedFigure.of(Role.BASE, reading.base()));
        }
        return Optional.ofNullable(reading.baseLevel())
                .map(level -> UsedFigure.level(
                        Role.BASE,
                        reading.basePeriod(),
                        level,
                        reading.indicator().unit()));
    }

    private static boolean isNegative(IndicatorReading reading, int points) {
        return reading.movement() instanceof Moved moved
                && moved.direction() == Direction.NEGATIVE
                && Math.abs(moved.change()) >= points;
    }

    private static Optional<Observation> before(AreaSeries series) {
        var levels = Levels.of(series);
        return levels.size() < 2 ? Optional.empty() : Optional.of(levels.get(levels.size() - 2));
    }

    /** The measurement at which the movement turned: the first of those that have been negative since, without a break. */
    private static Observation turned(AreaSeries series, int points) {
        var figures = dated(series);
        var turned = figures.getLast();
        for (int number = figures.size() - 1; number > 0; number--) {
            var until = new Figures(figures.subList(0, number));
            var then = new AreaSeries(series.indicator(), series.area(), series.reference(), series.earlier(), until);
            if (!isNegative(then.reading(), points)) {
                break;
            }
            turned = figures.get(number - 1);
        }
        return turned.current();
    }

    private static List<Figures.Figure> dated(AreaSeries series) {
        return series.figures().byPeriod().stream()
                .filter(figure ->
                        figure.current().period() != null && figure.current().hasFigure())
                .toList();
    }

    private static @Nullable Interval interval(Measured measured, Observation newest, Observation base) {
        var now = newest.share();
        var then = base.share();
        if (now != null && then != null) {
            return DifferenceOfShares.of(now, then);
        }
        return measured.gap(newest.period())
                .flatMap(gap -> measured.gap(base.period()).map(before -> ChangeOfGap.of(gap, before)))
                .orElse(null);
    }
}
