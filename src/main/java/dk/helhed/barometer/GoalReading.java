package dk.helhed.barometer;

import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;
import java.util.List;

/**
 * Where a goal stands in an area.
 *
 * @param readings the barometer's indicators, by number, also those that do not exist in the area
 * @param supplementary key figures that have a figure in the area; they decide nothing
 */
public record GoalReading(
        Goal goal, List<IndicatorReading> readings, List<IndicatorReading> supplementary, GoalMovement movement) {

    static GoalReading of(Goal goal, List<IndicatorReading> readings, List<IndicatorReading> supplementary) {
        var deciding = readings.stream()
                .filter(IndicatorReading::decides)
                .map(IndicatorReading::movement)
                .toList();
        var movement = deciding.isEmpty() ? new GoalMovement.NoFigure() : GoalMovement.of(deciding);
        return new GoalReading(goal, readings, supplementary, movement);
    }

    /** Whether the goal is measured in the area at all: goals of surveys exist only for the whole country. */
    public boolean isMeasuredHere() {
        return readings.stream().anyMatch(IndicatorReading::decides);
    }

    /** The deciding indicators that have no movement and so leave the goal without one. */
    public List<IndicatorReading> missing() {
        return readings.stream()
                .filter(reading -> reading.decides() && reading.movement() instanceof IndicatorMovement.NoFigure)
                .toList();
    }
}
