package dk.helhed.barometer;

import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The reading that says most about the goal on a card: one that went the goal's way, the catalogue's headline first; else
     * the first that has a figure. Empty when none has.
     */
    public Optional<IndicatorReading> headline() {
        var withFigure = Stream.concat(
                        readings.stream()
                                .filter(reading -> reading.indicator().code().equals(goal.headline())),
                        Stream.concat(readings.stream().filter(IndicatorReading::decides), readings.stream()))
                .filter(reading -> reading.newest() != null)
                .toList();
        return withFigure.stream()
                .filter(this::wentTheGoalsWay)
                .findFirst()
                .or(() -> withFigure.stream().findFirst());
    }

    /** The supplementary figure about the latest time. Empty when none has both a value and a time. */
    public Optional<IndicatorReading> newestKeyFigure() {
        return supplementary.stream()
                .filter(reading -> reading.newest() != null && reading.newest().value() != null)
                .max(Comparator.comparing(
                        reading -> reading.newest() == null
                                ? null
                                : reading.newest().period(),
                        Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private boolean wentTheGoalsWay(IndicatorReading reading) {
        return movement instanceof GoalMovement.Decided goalMoved
                && reading.movement() instanceof IndicatorMovement.Moved moved
                && moved.direction() == goalMoved.direction();
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
