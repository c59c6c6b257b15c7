package dk.helhed.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line chart as finished numbers and words: all that the script {@code charts/line-chart.js} needs to draw it.
 *
 * @param width of the whole picture, in units of its view box
 * @param plotHeight of the lines' own field
 * @param decimals of the numbers on the value axis
 * @param named whether a legend names the lines and levels
 * @param breaks where the lines begin to count something else
 */
record Figure(
        int width,
        int plotHeight,
        String valueTitle,
        Numbers numbers,
        int decimals,
        List<BigDecimal> valueTicks,
        List<Tick> timeTicks,
        boolean named,
        List<Line> lines,
        List<Dot> dots,
        @Nullable Rule base,
        @Nullable Rule goal,
        List<Tick> breaks) {

    /** A day, counted from 1970, with what is written below it. */
    record Tick(long day, String text) {}

    /** A series that has points; {@code look} is its number in the chart, from 0. */
    record Line(int look, String name) {}

    /**
     * A point.
     *
     * @param spoken for one who hears the picture
     * @param written beside the point, empty for most
     * @param align the edge of the writing that stands at the point: "left", "center" or "right"
     * @param below whether it is written below the point, clear of the line
     */
    record Dot(int look, long day, BigDecimal value, String spoken, String written, String align, boolean below) {}

    /** A base or goal. */
    record Rule(BigDecimal value, String written) {}

    /** The figure of a chart in a frame. */
    static Figure of(LineChart chart, Frame frame) {
        var numbers = Numbers.in(chart.language());
        var values = ValueAxis.around(Stream.concat(
                        chart.points().map(LineChart.Point::value),
                        chart.levels().map(LineChart.Level::value))
                .toList());
        var times = TimeAxis.of(chart.points().toList());
        return new Figure(
                frame.width(),
                frame.plotHeight(),
                Xml.text(chart.valueTitle()),
                numbers,
                values.decimals(),
                values.ticks(),
                times.ticks().stream()
                        .map(tick -> new Tick(tick.at().toEpochDay(), Xml.text(tick.label())))
                        .toList(),
                chart.series().size() > 1 || chart.levels().findAny().isPresent(),
                lines(chart),
                dots(chart, numbers),
                rule(chart.base(), numbers),
                rule(chart.goal(), numbers),
                chart.breaks().stream()
                        .map(split -> new Tick(split.at().toEpochDay(), Xml.text(split.label())))
                        .toList());
    }

    private static List<Line> lines(LineChart chart) {
        var lines = new ArrayList<Line>();
        for (var look = 0; look < chart.series().size(); look++) {
            var series = chart.series().get(look);
            if (series.hasPoints()) {
                lines.add(new Line(look, Xml.text(series.name())));
            }
        }
        return lines;
    }

    private static List<Dot> dots(LineChart chart, Numbers numbers) {
        var dots = new ArrayList<Dot>();
        for (var look = 0; look < chart.series().size(); look++) {
            var series = chart.series().get(look);
            for (var i = 0; i < series.points().size(); i++) {
                dots.add(dot(chart, look, i, numbers));
            }
        }
        return dots;
    }

    private static Dot dot(LineChart chart, int look, int i, Numbers numbers) {
        var series = chart.series().get(look);
        var point = series.points().get(i);
        var value = numbers.write(point.value());
        var last = series.points().size() - 1;
        var end = i == 0 || i == last;
        return new Dot(
                look,
                point.at().toEpochDay(),
                point.value(),
                Xml.text(series.name() + ", " + point.label() + ": " + value),
                end && chart.series().size() == 1 ? value : "",
                last == 0 ? "center" : i == 0 ? "left" : "right",
                end && last > 0 && isLower(point, series.points().get(i == 0 ? 1 : last - 1)));
    }

    private static boolean isLower(LineChart.Point point, LineChart.Point neighbour) {
        return point.value().compareTo(neighbour.value()) < 0;
    }

    private static @Nullable Rule rule(LineChart.@Nullable Level level, Numbers numbers) {
        return level == null
                ? null
                : new Rule(level.value(), Xml.text(level.label() + ": " + numbers.write(level.value())));
    }
}
