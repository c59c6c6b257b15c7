package dk.helhed.barometer;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param batch number of the import it came with
 * @param line of the imported file, from 1
 * @param indicator code of the series, such as {@code 1.2} or {@code 1.2.ref}
 * @param area code of the area
 * @param period what time it is about; null when the publication does not say
 * @param value in {@code unit}; null when only a change, or no figure at all, was published
 * @param change against {@code since}, as published; percentage points for shares; null when not published
 * @param since the base of this publication; null when it names none
 * @param published the publication's date as far as known
 * @param knownOn the day from which the figure counts as known
 * @param numerator how many of the people counted the share is; null when not published
 * @param denominator how many people were counted or asked; null when not published
 * @param status what is told of it; a figure that is kept back has none of its numbers
 */
public record Observation(
        int batch,
        int line,
        String indicator,
        String area,
        @Nullable Period period,
        @Nullable BigDecimal value,
        Unit unit,
        @Nullable BigDecimal change,
        @Nullable Period since,
        @Nullable Period published,
        LocalDate knownOn,
        @Nullable String source,
        @Nullable String note,
        @Nullable Long numerator,
        @Nullable Long denominator,
        FigureStatus status) {

    private static final double HUNDRED = 100;

    /** Whether it says anything: a suppressed figure ({@code ..}) does not. */
    public boolean hasFigure() {
        return value != null || change != null;
    }

    /** It as a share of people, so that it has an interval; null when it is none, or nobody has said how many people there are. */
    public @Nullable Share share() {
        if (unit != Unit.PERCENT || value == null || denominator == null) {
            return null;
        }
        return numerator == null
                ? new Share(value.doubleValue() / HUNDRED, denominator)
                : Share.of(numerator, denominator);
    }
}
