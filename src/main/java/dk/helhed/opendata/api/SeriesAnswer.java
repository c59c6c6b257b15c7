package dk.helhed.opendata.api;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.Wording;
import java.util.List;

/**
 * The figures of an indicator in one area.
 *
 * @param reference whether they are those of the comparison group
 * @param figures oldest first; those whose time is not stated come first of all
 */
record SeriesAnswer(NamedArea area, boolean reference, List<FigureAnswer> figures) {

    static SeriesAnswer of(AreaSeries series, Wording wording) {
        var figures = series.figures().byPeriod().stream().map(FigureAnswer::of).toList();
        return new SeriesAnswer(NamedArea.of(series.area(), wording), series.reference(), figures);
    }
}
