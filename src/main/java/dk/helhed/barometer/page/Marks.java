package dk.helhed.barometer.page;

import dk.helhed.pages.MovementMark;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;

/** The mark that shows a movement on a page. */
public final class Marks {

    private Marks() {}

    public static MovementMark of(GoalMovement movement) {
        return switch (movement) {
            case GoalMovement.Decided decided -> of(decided.direction());
            case GoalMovement.NoFigure none -> MovementMark.NONE;
        };
    }

    public static MovementMark of(IndicatorMovement movement) {
        return switch (movement) {
            case IndicatorMovement.Moved moved -> of(moved.direction());
            case IndicatorMovement.NoFigure none -> MovementMark.NONE;
        };
    }

    private static MovementMark of(Direction direction) {
        return switch (direction) {
            case POSITIVE -> MovementMark.POSITIVE;
            case NEGATIVE -> MovementMark.NEGATIVE;
            case UNCHANGED -> MovementMark.UNCHANGED;
        };
    }
}
