package dk.helhed.statistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * How a goal has moved (barometerbevægelse), decided by one or three indicators of equal weight; locally also by two.
 *
 * <p>Source: integrationsbarometer.dk, barometerbevægelser. The rule for two indicators is ours: the published rule does not
 * speak of it.
 */
public sealed interface GoalMovement {

    record Decided(Direction direction, Rule rule) implements GoalMovement {}

    /** At least one deciding indicator has no movement, so the goal has none. Never a guess. */
    record NoFigure() implements GoalMovement {}

    /** The sentence of the method that decided. */
    enum Rule {
        /** The one deciding indicator. */
        SINGLE,
        /** All deciding indicators went the same way. */
        UNANIMOUS,
        /** Two of three went the same way. */
        MAJORITY,
        /** One of each: unchanged. */
        ONE_OF_EACH,
        /** Two deciding indicators that differ: unchanged, and marked. */
        TWO_DIFFER
    }

    /**
     * The movement of a goal.
     *
     * @param deciding movements of the indicators that decide, one to three
     */
    static GoalMovement of(List<IndicatorMovement> deciding) {
        if (deciding.isEmpty() || deciding.size() > 3) {
            throw new IllegalArgumentException("A goal has one to three deciding indicators, not " + deciding.size());
        }
        var directions = deciding.stream()
                .filter(IndicatorMovement.Moved.class::isInstance)
                .map(movement -> ((IndicatorMovement.Moved) movement).direction())
                .toList();
        return directions.size() < deciding.size() ? new NoFigure() : decide(directions);
    }

    private static Decided decide(List<Direction> directions) {
        var different = EnumSet.copyOf(directions).size();
        if (directions.size() == 1) {
            return new Decided(directions.getFirst(), Rule.SINGLE);
        }
        if (different == 1) {
            return new Decided(directions.getFirst(), Rule.UNANIMOUS);
        }
        if (directions.size() == 2) {
            return new Decided(Direction.UNCHANGED, Rule.TWO_DIFFER);
        }
        return different == 3
                ? new Decided(Direction.UNCHANGED, Rule.ONE_OF_EACH)
                : new Decided(mostCommon(directions), Rule.MAJORITY);
    }

    private static Direction mostCommon(List<Direction> directions) {
        return directions.stream()
                .filter(direction -> Collections.frequency(directions, direction) > 1)
                .findFirst()
                .orElseThrow();
    }
}
