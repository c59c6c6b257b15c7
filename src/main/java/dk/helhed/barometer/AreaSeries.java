package dk.helhed.barometer;

import dk.helhed.reference.Area;
import java.util.List;
import java.util.Map;

/**
 * The figures of an indicator in one area.
 *
 * @param indicator as it was defined when these figures were counted
 * @param reference whether they are those of the comparison group
 * @param earlier whether the indicator counts something else today, so that they cannot be compared with newer figures
 */
public record AreaSeries(Indicator indicator, Area area, boolean reference, boolean earlier, Figures figures) {

    static AreaSeries of(
            Indicator indicator, Area area, boolean reference, Map<String, Map<String, List<Observation>>> known) {
        var code = reference ? indicator.referenceCode() : indicator.seriesCode();
        var versions = known.getOrDefault(area.code(), Map.of()).getOrDefault(code, List.of());
        return new AreaSeries(indicator, area, reference, false, Figures.of(versions));
    }

    /** The same figures, of a definition that is no longer in force. */
    AreaSeries asEarlier() {
        return new AreaSeries(indicator, area, reference, true, figures);
    }

    /** Whether they are the indicator's own figures as it is defined now. */
    public boolean isCurrent() {
        return !reference && !earlier;
    }

    /** Where the indicator stands in the area. */
    public IndicatorReading reading() {
        return IndicatorReading.of(indicator, area, figures);
    }
}
