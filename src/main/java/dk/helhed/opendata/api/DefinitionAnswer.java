package dk.helhed.opendata.api;

import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.Wording;
import dk.helhed.reference.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a municipality's own indicator.
 *
 * @param seriesCode of the figures that are counted by it
 * @param definedOn the day it was made
 */
record DefinitionAnswer(
        int version,
        String seriesCode,
        LocalDate definedOn,
        String title,
        String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        String population,
        String unit,
        String good,
        String frequency) {

    static DefinitionAnswer of(OwnIndicator version, Wording wording) {
        return new DefinitionAnswer(
                version.version(),
                version.indicator().seriesCode(),
                version.since(),
                wording.of(version.title()),
                wording.of(version.definition()),
                text(version.numerator(), wording),
                text(version.denominator(), wording),
                wording.of(version.population()),
                version.unit().code(),
                Codes.of(version.good()),
                version.frequency().code());
    }

    private static @Nullable String text(@Nullable LocalizedText text, Wording wording) {
        return text == null ? null : wording.of(text);
    }
}
