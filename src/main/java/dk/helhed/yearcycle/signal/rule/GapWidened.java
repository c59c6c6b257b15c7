package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Observation;
import dk.helhed.statistics.ChangeOfGap;
import dk.helhed.statistics.ChangeOfGap.Gap;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Interval;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gap between two groups is wider than at the measurement before.
 *
 * <p>A gap is an indicator in percentage points, or a municipality's own share beside that of its comparison group. It widens
 * when it goes the wrong way. The interval is that of the change of the gap, where the people of both groups are counted.
 */
public final class GapWidened {

    private GapWidened() {}

    /**
     * Whether it holds.
     *
     * @param points how much wider it must be at the least, percentage points
     */
    public static Optional<Finding> of(Measured measured, BigDecimal points) {
        return switch (measured.series().indicator().unit()) {
            case PERCENTAGE_POINTS -> published(measured, points);
            case PERCENT -> measured.other() == null ? Optional.empty() : beside(measured, measured.other(), points);
            case RATIO, COUNT -> Optional.empty();
        };
    }

    /** A gap that is published as such. */
    private static Optional<Finding> published(Measured measured, BigDecimal points) {
        var levels = Levels.of(measured.series());
        if (levels.size() < 2) {
            return Optional.empty();
        }
        var newest = levels.getLast();
        var before = levels.get(levels.size() - 2);
        var good = measured.series().indicator().good();
        if (!isWider(good, value(newest), value(before), points)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                measured,
                newest,
                Stream.concat(
                                Stream.of(UsedFigure.of(Role.NEWEST, newest), UsedFigure.of(Role.BEFORE, before)),
                                measured.parts(newest.period(), before.period()))
                        .toList(),
                interval(measured.gap(newest.period()), measured.gap(before.period()))));
    }

    /** A gap between an indicator and its comparison group, at the last two times about which both have a figure. */
    private static Optional<Finding> beside(Measured measured, AreaSeries other, BigDecimal points) {
        var pairs = Levels.of(measured.series()).stream()
                .flatMap(own -> Levels.at(other, own.period()).map(two -> new Pair(own, two)).stream())
                .toList();
        if (pairs.size() < 2) {
            return Optional.empty();
        }
        var newest = pairs.getLast();
        var before = pairs.get(pairs.size() - 2);
        var good = measured.series().indicator().good();
        // The better the others do, the wider the gap: what is good for the indicator is bad for own minus other.
        if (!isWider(good, newest.difference(), before.difference(), points)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                measured,
                newest.own,
                List.of(
                        UsedFigure.of(Role.NEWEST, newest.own),
                        UsedFigure.of(Role.OTHER, newest.other),
                        UsedFigure.of(Role.BEFORE, before.own),
                        UsedFigure.of(Role.OTHER_BEFORE, before.other)),
                interval(newest.gap(), before.gap())));
    }

    private record Pair(Observation own, Observation other) {

        BigDecimal difference() {
            return value(own).subtract(value(other));
        }

        Optional<Gap> gap() {
            var one = own.share();
            var two = other.share();
            return one == null || two == null ? Optional.empty() : Optional.of(new Gap(one, two));
        }
    }

    private static boolean isWider(Good good, BigDecimal now, BigDecimal before, BigDecimal points) {
        var change = now.subtract(before);
        return (good == Good.LOWER ? change : change.negate()).compareTo(points) >= 0;
    }

    private static BigDecimal value(Observation figure) {
        return figure.value() == null ? BigDecimal.ZERO : figure.value();
    }

    private static @Nullable Interval interval(Optional<Gap> now, Optional<Gap> before) {
        return now.flatMap(gap -> before.map(earlier -> ChangeOfGap.of(gap, earlier)))
                .orElse(null);
    }

    private static Finding finding(
            Measured measured, Observation newest, List<UsedFigure> figures, @Nullable Interval change) {
        return new Finding(
                SignalKind.GAP_WIDENED,
                measured.subject(),
                newest.knownOn(),
                figures,
                Levels.time(newest),
                Certainty.of(change));
    }
}
