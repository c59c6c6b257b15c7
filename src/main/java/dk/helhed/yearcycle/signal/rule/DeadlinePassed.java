package dk.helhed.yearcycle.signal.rule;

import dk.helhed.barometer.Observation;
import dk.helhed.policies.document.Aim;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Interval;
import dk.helhed.statistics.ProgressStatus;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.UsedFigure;
import dk.helhed.yearcycle.signal.UsedFigure.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of an effect goal is past, and the newest figure does not reach the target. Without any figure nothing is said: that
 * is another rule. A status that somebody has set counts as what it says. The interval is that of the newest figure minus the
 * target.
 */
public final class DeadlinePassed {

    private DeadlinePassed() {}

    /**
     * Whether it holds.
     *
     * @param days how many days the deadline must be past
     */
    public static Optional<Finding> of(FollowedGoal goal, LocalDate today, int days) {
        var reading = goal.reading();
        var newest = reading.newest();
        return newest != null
                        && newest.value() != null
                        && reading.effect().aim() instanceof Aim.Target target
                        && target.deadline().last().plusDays(days).isBefore(today)
                        && reading.status() != ProgressStatus.TARGET_ACHIEVED
                        && isShort(newest.value(), target)
                ? Optional.of(finding(goal, newest, target))
                : Optional.empty();
    }

    private static boolean isShort(BigDecimal value, Aim.Target target) {
        var way = value.compareTo(target.value());
        return target.direction() == Good.HIGHER ? way < 0 : way > 0;
    }

    private static Finding finding(FollowedGoal goal, Observation newest, Aim.Target target) {
        return new Finding(
                SignalKind.DEADLINE_PASSED,
                goal.subject(),
                target.deadline().last().plusDays(1),
                List.of(
                        UsedFigure.of(Role.NEWEST, newest),
                        UsedFigure.level(Role.TARGET, target.deadline(), target.value(), newest.unit())),
                Levels.time(newest),
                Certainty.of(interval(newest, target.value())));
    }

    private static @Nullable Interval interval(Observation newest, BigDecimal target) {
        var share = newest.share();
        if (share == null) {
            return null;
        }
        var level = target.doubleValue() / Certainty.POINTS;
        var own = share.interval();
        return new Interval(own.lower() - level, own.estimate() - level, own.upper() - level);
    }
}
