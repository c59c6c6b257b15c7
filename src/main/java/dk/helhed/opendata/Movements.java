package dk.helhed.opendata;

import dk.helhed.statistics.Direction;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;
import java.util.Locale;

/** The words for movements that programs may rely on: they are the same in every language and never change. */
public final class Movements {

    private static final String NONE = "none";

    private Movements() {}

    /** {@code positive}, {@code negative}, {@code unchanged} or {@code none}. */
    public static String of(GoalMovement movement) {
        return switch (movement) {
            case GoalMovement.Decided decided -> of(decided.direction());
            case GoalMovement.NoFigure none -> NONE;
        };
    }

    /** {@code positive}, {@code negative}, {@code unchanged} or {@code none}. */
    public static String of(IndicatorMovement movement) {
        return switch (movement) {
            case IndicatorMovement.Moved moved -> of(moved.direction());
            case IndicatorMovement.NoFigure none -> NONE;
        };
    }

    private static String of(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
