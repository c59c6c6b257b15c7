package dk.helhed.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A development over time: one line for each series, and perhaps a base and a goal to compare with.
 *
 * @param title the accessible name of the picture; it is not drawn, for the page has its own heading
 * @param description what a reader who cannot see the picture should know
 * @param valueTitle what the values count, with the unit, such as "Andel, procent"; drawn above the value axis
 * @param language "da" (12.345,6) or "en" (12,345.6)
 * @param series at most {@value #MOST_SERIES}, with different names and at least one point in all; the first is drawn
 *     foremost, and one without points is left out
 * @param base where the development started
 * @param goal where it should end
 * @param breaks days on which the lines begin to count something else; empty for most charts
 */
public record LineChart(
        String title,
        String description,
        String valueTitle,
        String language,
        List<Series> series,
        @Nullable Level base,
        @Nullable Level goal,
        List<Break> breaks) {

    /** More lines than this cannot be told apart. */
    public static final int MOST_SERIES = 8;

    private static final Set<String> LANGUAGES = Set.of("da", "en");

    /** @throws IllegalArgumentException if the figure cannot be drawn */
    public LineChart {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
        require(LANGUAGES.contains(language), "Unknown language: " + language);
        require(series.size() <= MOST_SERIES, "More than " + MOST_SERIES + " series: " + series.size());
        require(series.stream().anyMatch(Series::hasPoints), "No points in chart: " + title);
        var names = new HashSet<String>();
        series.forEach(line -> require(names.add(line.name()), "Two series with the name " + line.name()));
    }

    /** Of lines that count the same throughout. */
    public LineChart(
            String title,
            String description,
            String valueTitle,
            String language,
            List<Series> series,
            @Nullable Level base,
            @Nullable Level goal) {
        this(title, description, valueTitle, language, series, base, goal, List.of());
    }

    /** One line. A period without a value is left out of the points, which are ordered by date. */
    public record Series(String name, List<Point> points) {

        /** @throws IllegalArgumentException if the dates do not ascend */
        public Series {
            points = List.copyOf(points);
            for (var i = 1; i < points.size(); i++) {
                var point = points.get(i);
                require(points.get(i - 1).at().isBefore(point.at()), "Dates do not ascend in " + name + ": " + point);
            }
        }

        boolean hasPoints() {
            return !points.isEmpty();
        }
    }

    /**
     * One value.
     *
     * @param at where on the time axis
     * @param label the period as written, such as "2015" or "2015K4"
     * @param value drawn with the decimals it has
     */
    public record Point(LocalDate at, String label, BigDecimal value) {}

    /** A dotted vertical line with a word at it: what stands left of it is not counted as what stands right of it. */
    public record Break(LocalDate at, String label) {}

    /** A dashed horizontal line; the legend gives its name and value. */
    public record Level(String label, BigDecimal value) {}

    Stream<Level> levels() {
        return Stream.of(Stream.ofNullable(base), Stream.ofNullable(goal)).flatMap(level -> level);
    }

    Stream<Point> points() {
        return series.stream().flatMap(line -> line.points().stream());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
