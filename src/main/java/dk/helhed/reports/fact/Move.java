package dk.helhed.reports.fact;

import dk.helhed.barometer.IndicatorReading;
import dk.helhed.statistics.Direction;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.IndicatorMovement;
import java.util.Locale;

/** Which way something moved since its base, with the good way taken into account. */
public enum Move {
    POSITIVE,
    NEGATIVE,
    UNCHANGED,
    /** It cannot be said. */
    NONE;

    /** That of an indicator. */
    static Move of(IndicatorReading reading) {
        return switch (reading.movement()) {
            case IndicatorMovement.Moved moved -> of(moved.direction());
            case IndicatorMovement.NoFigure none -> NONE;
        };
    }

    /** That of a goal. */
    static Move of(GoalMovement movement) {
        return switch (movement) {
            case GoalMovement.Decided decided -> of(decided.direction());
            case GoalMovement.NoFigure none -> NONE;
        };
    }

    private static Move of(Direction direction) {
        return switch (direction) {
            case POSITIVE -> POSITIVE;
            case NEGATIVE -> NEGATIVE;
            case UNCHANGED -> UNCHANGED;
        };
    }

    /** As in files and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
