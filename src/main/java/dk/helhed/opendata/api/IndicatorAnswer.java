package dk.helhed.opendata.api;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * All figures of an indicator in some areas.
 *
 * @param series one for each area, then those of the comparison group in the areas that have any
 */
record IndicatorAnswer(IndicatorDescription indicator, LocalDate asOf, List<SeriesAnswer> series) {

    static IndicatorAnswer of(List<AreaSeries> series, LocalDate asOf, Wording wording) {
        return new IndicatorAnswer(
                IndicatorDescription.of(series.getFirst().indicator(), wording),
                asOf,
                series.stream().map(line -> SeriesAnswer.of(line, wording)).toList());
    }
}
