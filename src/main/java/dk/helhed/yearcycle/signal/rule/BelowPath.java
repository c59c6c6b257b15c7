package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.Observation;
import dk.helhed.policies.document.Aim;
import dk.helhed.reference.Period;
import dk.helhed.statistics.DifferenceOfShares;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Interval;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An effect goal is on the wrong side of what it requires, measurement after measurement.
 *
 * <p>What is required at a time: the level of the required path; a bound; or what the figure it follows says for the same time. A
 * measurement is held against it with the decimals it is published with. An aim to be the same as another figure has no wrong
 * side. The interval is that of the measurement minus what is required, of the measurement that is least certain.
 */
public final class BelowPath {

    private BelowPath() {}

    /** A measurement on the wrong side of what was required. */
    private record Miss(
            Observation figure,
            BigDecimal required,
            @Nullable Observation other) {

        @Nullable
        Interval interval() {
            var share = figure.share();
            if (share == null) {
                return null;
            }
            if (other != null) {
                var reference = other.share();
                return reference == null ? null : DifferenceOfShares.of(share, reference);
            }
            var level = required.doubleValue() / Certainty.POINTS;
            var own = share.interval();
            return new Interval(own.lower() - level, own.estimate() - level, own.upper() - level);
        }
    }

    /**
     * Whether it holds.
     *
     * @param measurements how many running, two or more
     */
    public static Optional<Finding> of(FollowedGoal goal, int measurements) {
        var misses = misses(goal);
        if (misses.size() < measurements) {
            return Optional.empty();
        }
        var newest = misses.getFirst();
        var before = misses.get(1);
        var unit = newest.figure.unit();
        return Optional.of(new Finding(
                SignalKind.BELOW_PATH,
                goal.subject(),
                misses.getLast().figure.knownOn(),
                List.of(
                        UsedFigure.of(Role.NEWEST, newest.figure),
                        UsedFigure.level(Role.REQUIRED, newest.figure.period(), newest.required, unit),
                        UsedFigure.of(Role.BEFORE, before.figure),
                        UsedFigure.level(Role.REQUIRED_BEFORE, before.figure.period(), before.required, unit)),
                Levels.time(newest.figure),
                Certainty.of(weakest(misses.subList(0, measurements)))));
    }

    /** The newest measurements that are on the wrong side without a break, the newest first. */
    private static List<Miss> misses(FollowedGoal goal) {
        var good = good(goal.reading().effect().aim());
        var misses = new ArrayList<Miss>();
        if (goal.series() == null || good.isEmpty()) {
            return misses;
        }
        for (var figure : Levels.of(goal.series()).reversed()) {
            var required = required(goal, figure.period());
            if (required.isEmpty() || !isShort(figure, required.get(), good.get())) {
                break;
            }
            misses.add(new Miss(figure, required.get(), other(goal, figure.period())));
        }
        return misses;
    }

    private static boolean isShort(Observation figure, BigDecimal required, Good good) {
        var value = figure.value();
        if (value == null) {
            return false;
        }
        var way = value.compareTo(required.setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP));
        return good == Good.HIGHER ? way < 0 : way > 0;
    }

    private static Optional<BigDecimal> required(FollowedGoal goal, @Nullable Period period) {
        return switch (goal.reading().effect().aim()) {
            case Aim.Target target -> onPath(goal, period);
            case Aim.YearlyChange change -> onPath(goal, period);
            case Aim.Bound bound -> Optional.of(bound.value());
            case Aim.RelativeBound bound ->
                Optional.ofNullable(other(goal, period)).map(Observation::value);
            case Aim.Parity parity -> Optional.empty();
        };
    }

    /** The level on the path; none at the base, where the path begins. */
    private static Optional<BigDecimal> onPath(FollowedGoal goal, @Nullable Period period) {
        var base = goal.reading().base();
        return period == null
                        || base == null
                        || period.middleYear() <= base.period().middleYear()
                ? Optional.empty()
                : goal.reading().path().levelAt(period.middleYear());
    }

    private static @Nullable Observation other(FollowedGoal goal, @Nullable Period period) {
        return goal.reading().effect().aim() instanceof Aim.RelativeBound
                ? Levels.at(goal.other(), period).orElse(null)
                : null;
    }

    private static Optional<Good> good(Aim aim) {
        return switch (aim) {
            case Aim.Target target -> Optional.of(target.direction());
            case Aim.YearlyChange change -> Optional.of(change.direction());
            case Aim.Bound bound -> Optional.of(good(bound.side()));
            case Aim.RelativeBound bound -> Optional.of(good(bound.side()));
            case Aim.Parity parity -> Optional.empty();
        };
    }

    private static Good good(Aim.Side side) {
        return side == Aim.Side.FLOOR ? Good.HIGHER : Good.LOWER;
    }

    /** Null if one has none; else one that holds zero; else that of the newest. */
    private static @Nullable Interval weakest(List<Miss> misses) {
        var intervals =
                misses.stream().map(Miss::interval).flatMap(Stream::ofNullable).toList();
        if (intervals.size() < misses.size()) {
            return null;
        }
        return intervals.stream()
                .filter(interval -> interval.holds(0))
                .findFirst()
                .orElse(intervals.getFirst());
    }
}
