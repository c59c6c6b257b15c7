package dk.helhed.barometer;

import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
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
        @Nullable String note) {

    /** Whether it says anything: a suppressed figure ({@code ..}) does not. */
    public boolean hasFigure() {
        return value != null || change != null;
    }
}
