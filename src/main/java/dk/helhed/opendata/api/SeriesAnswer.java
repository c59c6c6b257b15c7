package dk.helhed.opendata.api;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Wording;
import java.util.List;

/**
 * The figures of an indicator in one area.
 *
 * @param reference whether they are those of the comparison group
 * @param seriesCode code of the figures, which names the definition they were counted by
 * @param beforeBreak whether the indicator counts something else today
 * @param figures oldest first; those whose time is not stated come first of all
 */
record SeriesAnswer(
        NamedArea area, boolean reference, String seriesCode, boolean beforeBreak, List<FigureAnswer> figures) {

    static SeriesAnswer of(AreaSeries series, Wording wording) {
        var figures = series.figures().byPeriod().stream().map(FigureAnswer::of).toList();
        var indicator = series.indicator();
        return new SeriesAnswer(
                NamedArea.of(series.area(), wording),
                series.reference(),
                series.reference() ? indicator.referenceCode() : indicator.seriesCode(),
                series.earlier(),
                figures);
    }
}
