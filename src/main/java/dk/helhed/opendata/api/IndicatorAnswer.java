package dk.helhed.opendata.api;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * All figures of an indicator in some areas.
 *
 * @param definitions the versions of a municipality's own indicator, newest first; empty for a national one
 * @param series one for each area, then those of the comparison group in the areas that have any, then those that earlier
 *     definitions counted
 */
record IndicatorAnswer(
        IndicatorDescription indicator, LocalDate asOf, List<DefinitionAnswer> definitions, List<SeriesAnswer> series) {

    static IndicatorAnswer of(
            List<AreaSeries> series, List<OwnIndicator> definitions, LocalDate asOf, Wording wording) {
        return new IndicatorAnswer(
                IndicatorDescription.of(series.getFirst().indicator(), wording),
                asOf,
                definitions.stream()
                        .map(version -> DefinitionAnswer.of(version, wording))
                        .toList(),
                series.stream().map(line -> SeriesAnswer.of(line, wording)).toList());
    }
}
