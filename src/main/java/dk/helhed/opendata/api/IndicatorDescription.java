package dk.helhed.opendata.api;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Source;
import dk.helhed.barometer.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the catalogue describes it.
 *
 * @param good {@code higher} or {@code lower}
 * @param keyFigure whether it is a supplementary figure, which never decides
 * @param basePeriod what it is compared with unless a publication names its own
 */
record IndicatorDescription(
        String indicator,
        @Nullable String goal,
        String title,
        String definition,
        String population,
        String unit,
        String good,
        boolean decides,
        boolean local,
        boolean keyFigure,
        @Nullable String basePeriod,
        Source source) {

    static IndicatorDescription of(Indicator indicator, Wording wording) {
        return new IndicatorDescription(
                indicator.code(),
                indicator.goal(),
                wording.of(indicator.title()),
                wording.of(indicator.definition()),
                wording.of(indicator.population()),
                indicator.unit().code(),
                Codes.of(indicator.good()),
                indicator.decides(),
                indicator.local(),
                indicator.supplementary(),
                Codes.of(indicator.base()),
                indicator.source());
    }
}
