package dk.helhed.yearcycle.signal;

import dk.helhed.barometer.Observation;
import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a signal rests on: a figure, a level, or a time.
 *
 * @param series code of the figures, such as {@code 1.2.ref}; empty if it is no published figure
 * @param area code of the area; empty if it is no published figure
 * @param period what time it is about; null if it is about none
 * @param value null if it is only a time
 * @param unit of the value; null if there is none
 * @param batch number of the import it came with; null if it came with none
 * @param persons how many were counted; null if that is not known
 */
public record UsedFigure(
        Role role,
        String series,
        String area,
        @Nullable Period period,
        @Nullable BigDecimal value,
        @Nullable Unit unit,
        @Nullable Integer batch,
        @Nullable Long persons) {

    /** A published figure. */
    public static UsedFigure of(Role role, Observation figure) {
        return new UsedFigure(
                role,
                figure.indicator(),
                figure.area(),
                figure.period(),
                figure.value(),
                figure.unit(),
                figure.batch(),
                figure.denominator());
    }

    /** Whether people are counted in it: it is a published share. */
    public boolean isOfPeople() {
        return unit == Unit.PERCENT && batch != null;
    }

    /** A level that is no published figure. */
    public static UsedFigure level(Role role, @Nullable Period period, BigDecimal value, Unit unit) {
        return new UsedFigure(role, "", "", period, value, unit, null, null);
    }

    /** A time. */
    public static UsedFigure time(Role role, Period period) {
        return new UsedFigure(role, "", "", period, null, null, null, null);
    }

    /** A day. */
    public static UsedFigure day(Role role, LocalDate day) {
        return time(role, Period.parse(day.toString()).orElseThrow());
    }

    /** What it is to the signal. */
    public enum Role implements Coded {
        /** The newest figure. */
        NEWEST,
        /** The one of the measurement before. */
        BEFORE,
        /** The one that the movement is counted from. */
        BASE,
        /** What the newest is compared with, about the same time. */
        OTHER,
        /** What the one before is compared with, about the same time. */
        OTHER_BEFORE,
        /** One of the shares that a gap is the difference of. */
        PART,
        /** What the aim required at the time of the newest. */
        REQUIRED,
        /** What the aim required at the time of the one before. */
        REQUIRED_BEFORE,
        /** What the aim wants in the end, and when. */
        TARGET,
        /** The day by which something should have been there. */
        DUE,
        /** The quarter of the latest report. */
        QUARTER,
        /** The quarter of the report before. */
        QUARTER_BEFORE,
        /** The last day with money. */
        MONEY_ENDS;

        @Override
        public String key() {
            return "signal.figure." + code();
        }
    }
}
