package dk.helhed.yearcycle.signal.compute;

import dk.helhed.barometer.NextFigures;
import dk.helhed.yearcycle.signal.SignalKind;
import dk.helhed.yearcycle.signal.SignalSettings;
import dk.helhed.yearcycle.signal.rule.BelowPath;
import dk.helhed.yearcycle.signal.rule.DeadlinePassed;
import dk.helhed.yearcycle.signal.rule.Finding;
import dk.helhed.yearcycle.signal.rule.FollowedGoal;
import dk.helhed.yearcycle.signal.rule.GapWidened;
import dk.helhed.yearcycle.signal.rule.Measured;
import dk.helhed.yearcycle.signal.rule.NoNewFigure;
import dk.helhed.yearcycle.signal.rule.TurnedNegative;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rules on figures that are in use, as they are set.
 *
 * @param next when indicators ought to have new figures
 */
public record FigureRules(SignalSettings settings, NextFigures next, LocalDate today) {

    /**
     * What they say about an indicator in an area.
     *
     * @param used whether it is missed when its figures are late: it decides a movement, is the municipality's own, or a policy
     *     reads it
     */
    public Stream<Finding> of(Measured measured, boolean used) {
        return Stream.of(
                        rule(SignalKind.TURNED_NEGATIVE, () -> TurnedNegative.of(measured, settings.negativePoints())),
                        rule(SignalKind.GAP_WIDENED, () -> GapWidened.of(measured, settings.gapPoints())),
                        used
                                ? rule(
                                        SignalKind.NO_NEW_FIGURE,
                                        () -> NoNewFigure.of(measured, next, today, settings.figureDays()))
                                : Optional.<Finding>empty())
                .flatMap(Optional::stream);
    }

    /** What they say about an effect goal. */
    public Stream<Finding> of(FollowedGoal goal) {
        return Stream.of(
                        rule(SignalKind.BELOW_PATH, () -> BelowPath.of(goal, settings.belowMeasurements())),
                        rule(SignalKind.DEADLINE_PASSED, () -> DeadlinePassed.of(goal, today, settings.deadlineDays())))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> rule(SignalKind kind, Supplier<Optional<Finding>> rule) {
        return settings.uses(kind) ? rule.get() : Optional.empty();
    }
}
