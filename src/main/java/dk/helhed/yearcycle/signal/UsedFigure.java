package dk.helhed.yearcycle.signal;

import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
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

    /** What it is to the signal. */
    public enum Role implements Coded {
        /** The newest figure. */
        NEWEST,
        /** The one of the measurement before. */
        BEFORE,
        /** The one that the movement is counted from. */
        BASE,
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
