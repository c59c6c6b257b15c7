package dk.helhed.barometer;

import static java.util.stream.Collectors.toMap;

import dk.helhed.charts.Charts;
import dk.helhed.charts.Frame;
import dk.helhed.charts.LineChart;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Unit;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the figures of an indicator over time, for the page and for its file. */
@Component
public class IndicatorChart {

    private final Charts charts;
    private final Texts texts;

    IndicatorChart(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** Whether there is anything to draw: a figure with both a value and a time. */
    public boolean canDraw(List<AreaSeries> series) {
        return comparable(series).anyMatch(line -> drawable(line).findAny().isPresent());
    }

    /** The chart as SVG; empty when no figure has both a value and a time. More series than can be told apart are left out. */
    public Optional<String> svg(List<AreaSeries> series, Language language, Frame frame) {
        var wording = new Wording(texts, language);
        var lines = comparable(series)
                .map(line -> new LineChart.Series(wording.name(line), points(line, wording)))
                .filter(line -> !line.points().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var indicator = series.getFirst().indicator();
        var chart = new LineChart(
                indicator.code() + " " + wording.of(indicator.title()),
                wording.of(indicator.definition()),
                wording.unit(indicator.unit()),
                language.tag(),
                lines,
                onlyOneArea(series) ? base(series.getFirst(), wording) : null,
                null,
                SeriesBreaks.of(comparable(series).toList()).stream()
                        .map(day -> new LineChart.Break(day, texts.text(language, "own.break.mark")))
                        .toList());
        return Optional.of(charts.svg(chart, frame));
    }

    /** The first that can be told apart, in the unit of the axis; an earlier definition may have counted in another. */
    private static Stream<AreaSeries> comparable(List<AreaSeries> series) {
        var unit = series.getFirst().indicator().unit();
        return series.stream().filter(line -> line.indicator().unit() == unit).limit(LineChart.MOST_SERIES);
    }

    private static boolean onlyOneArea(List<AreaSeries> series) {
        return series.stream().filter(AreaSeries::isCurrent).count() == 1;
    }

    /** One point a day at the most: of two figures whose time ends on the same day the one with the shorter time. */
    private static List<LineChart.Point> points(AreaSeries series, Wording wording) {
        return drawable(series)
                .collect(toMap(
                        figure -> Objects.requireNonNull(figure.period()).last(),
                        figure -> point(figure, wording),
                        (longer, shorter) -> shorter,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Stream<Observation> drawable(AreaSeries series) {
        return series.figures().byPeriod().stream()
                .map(Figures.Figure::current)
                .filter(figure -> figure.period() != null && figure.value() != null);
    }

    private static LineChart.Point point(Observation figure, Wording wording) {
        var period = Objects.requireNonNull(figure.period());
        var value = Objects.requireNonNull(figure.value());
        return new LineChart.Point(
                period.last(),
                wording.period(period),
                figure.unit() == Unit.RATIO ? value.setScale(1, RoundingMode.HALF_UP) : value);
    }

    private LineChart.@Nullable Level base(AreaSeries series, Wording wording) {
        var reading = series.reading();
        var level = series.reference() ? null : reading.baseLevel();
        if (level == null) {
            return null;
        }
        var shown = series.indicator().unit() == Unit.RATIO ? level.setScale(1, RoundingMode.HALF_UP) : level;
        return new LineChart.Level(wording.base(reading.basePeriod()), shown);
    }
}
