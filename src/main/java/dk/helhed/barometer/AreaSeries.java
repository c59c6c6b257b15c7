package dk.helhed.barometer;

import dk.helhed.reference.Area;
import java.util.List;
import java.util.Map;

/**
 * The figures of an indicator in one area.
 *
 * @param reference whether they are those of the comparison group
 */
public record AreaSeries(Indicator indicator, Area area, boolean reference, Figures figures) {

    static AreaSeries of(
            Indicator indicator, Area area, boolean reference, Map<String, Map<String, List<Observation>>> known) {
        var code = reference ? indicator.referenceCode() : indicator.code();
        var versions = known.getOrDefault(area.code(), Map.of()).getOrDefault(code, List.of());
        return new AreaSeries(indicator, area, reference, Figures.of(versions));
    }

    /** Where the indicator stands in the area. */
    public IndicatorReading reading() {
        return IndicatorReading.of(indicator, area, figures);
    }
}
