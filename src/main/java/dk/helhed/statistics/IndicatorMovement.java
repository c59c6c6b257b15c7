package dk.helhed.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator has moved from its base measurement to its newest one.
 *
 * <p>Rule: both figures are rounded to whole numbers (half away from zero), then compared, with the good direction taken
 * into account. Source: integrationsbarometer.dk, barometerbevægelser.
 */
public sealed interface IndicatorMovement {

    /**
     * It went this way.
     *
     * @param change rounded newest minus rounded base, or the published change rounded; in the indicator's unit
     */
    record Moved(Direction direction, int change, Evidence evidence) implements IndicatorMovement {}

    /** Nothing can be said, and why. */
    record NoFigure(Missing missing) implements IndicatorMovement {}

    /** What a movement rests on. */
    enum Evidence {
        /** Both levels are published. */
        LEVELS,
        /** The base level is not published, but the change is. */
        PUBLISHED_CHANGE
    }

    /** What stands in the way of a movement. */
    enum Missing {
        NEWEST,
        BASE
    }

    /**
     * The movement of one indicator.
     *
     * @param newest newest level, or null when none is published
     * @param base level of the base measurement, or null when none is published
     * @param publishedChange the change as published beside the newest figure, or null; decides when a level is missing
     */
    static IndicatorMovement of(
            @Nullable BigDecimal newest, @Nullable BigDecimal base, @Nullable BigDecimal publishedChange, Good good) {
        if (newest != null && base != null) {
            return moved(whole(newest) - whole(base), Evidence.LEVELS, good);
        }
        if (publishedChange != null) {
            return moved(whole(publishedChange), Evidence.PUBLISHED_CHANGE, good);
        }
        return new NoFigure(newest == null ? Missing.NEWEST : Missing.BASE);
    }

    /** A figure as the barometer compares it: a whole number, half rounded away from zero. */
    static int whole(BigDecimal figure) {
        return figure.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static Moved moved(int change, Evidence evidence, Good good) {
        return new Moved(good.judge(Integer.signum(change)), change, evidence);
    }
}
