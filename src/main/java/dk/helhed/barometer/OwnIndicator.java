package dk.helhed.barometer;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of an indicator that a municipality defines itself.
 *
 * @param code the area's code, a dash and a number: {@code 751-1}
 * @param version from 1; every change makes another
 * @param series from 1; another only when the change counts something else than before
 * @param since the day it was defined
 * @param subject how a sentence about the development begins; the title where the municipality wrote none
 * @param numerator what is counted; null for a figure that is no share
 * @param denominator what it is a share of; null for a figure that is no share
 * @param ownerUnit id of the unit that answers for it; null when none was named
 */
public record OwnIndicator(
        String code,
        int version,
        int series,
        LocalDate since,
        LocalizedText title,
        LocalizedText subject,
        LocalizedText definition,
        @Nullable LocalizedText numerator,
        @Nullable LocalizedText denominator,
        LocalizedText population,
        Unit unit,
        Good good,
        Source source,
        Frequency frequency,
        @Nullable Period base,
        @Nullable Integer ownerUnit) {

    /** Code of the area whose municipality defines it. */
    public String area() {
        return code.substring(0, code.indexOf('-'));
    }

    /** As the barometer's pages, files and intake know it. */
    public Indicator indicator() {
        return new Indicator(
                code,
                null,
                title,
                subject,
                definition,
                population,
                unit,
                good,
                false,
                true,
                false,
                base,
                source,
                series,
                null);
    }

    /** Whether both count the same, so that their figures are one series. Wording and translation do not count. */
    public boolean countsAs(OwnIndicator other) {
        return definition.da().equals(other.definition.da())
                && Objects.equals(danish(numerator), danish(other.numerator))
                && Objects.equals(danish(denominator), danish(other.denominator))
                && population.da().equals(other.population.da())
                && unit == other.unit
                && good == other.good;
    }

    /** The same definition as another version. */
    public OwnIndicator as(int otherVersion, int otherSeries, LocalDate day) {
        return new OwnIndicator(
                code,
                otherVersion,
                otherSeries,
                day,
                title,
                subject,
                definition,
                numerator,
                denominator,
                population,
                unit,
                good,
                source,
                frequency,
                base,
                ownerUnit);
    }

    private static @Nullable String danish(@Nullable LocalizedText text) {
        return text == null ? null : text.da();
    }
}
