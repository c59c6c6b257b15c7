package dk.helhed.barometer.released;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.MunicipalTiles;
import dk.helhed.barometer.MunicipalTiles.Sheet;
import dk.helhed.barometer.MunicipalTiles.Square;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.charts.Charts;
import dk.helhed.charts.Frame;
import dk.helhed.charts.LineChart;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws released tables: over the years as lines, and over the municipalities as a map of squares. What is kept back is not drawn. */
@Component
public class TablePictures {

    private final ReleasedTables tables;
    private final Charts charts;
    private final MunicipalTiles tiles;
    private final Texts texts;

    TablePictures(ReleasedTables tables, Charts charts, MunicipalTiles tiles, Texts texts) {
        this.tables = tables;
        this.charts = charts;
        this.tiles = tiles;
        this.texts = texts;
    }

    /** The chart of what is chosen, with the totals where nothing is; empty if there are not two years to draw. */
    public Optional<String> chart(ReleasedTable table, TableChoice choice, Language language, Frame frame) {
        var years = table.place(Kind.YEAR);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var figure = table.content().figure(choice.figure()).orElseThrow();
        var wording = new TableWording(texts, language);
        var series = series(table, choice, years.get(), wording);
        var drawn = series.stream()
                .flatMap(line -> line.points().stream())
                .map(LineChart.Point::at)
                .distinct();
        return drawn.count() < 2
                ? Optional.empty()
                : Optional.of(charts.svg(
                        new LineChart(
                                wording.of(figure.name()),
                                wording.of(table.title()),
                                wording.unit(figure),
                                language.tag(),
                                series,
                                null,
                                null),
                        frame));
    }

    /** A line for each member of the first dimension of which nothing is chosen; one if everything is. */
    private List<LineChart.Series> series(ReleasedTable table, TableChoice choice, int years, TableWording wording) {
        var content = table.content();
        var several = Stream.iterate(0, place -> place < content.dimensions().size(), place -> place + 1)
                .filter(place -> place != years && choice.members().get(place).isEmpty())
                .findFirst();
        var chosen = choice.with(years, "").withTotals(content);
        if (several.isPresent()) {
            chosen = chosen.with(several.get(), "");
        }
        var lines = new LinkedHashMap<String, List<ReleasedLine>>();
        for (var line : tables.lines(table, chosen)) {
            var member = several.map(place -> content.dimensions()
                    .get(place)
                    .member(line.members().get(place))
                    .orElseThrow());
            if (line.value() != null && member.filter(one -> one.depth() > 1).isEmpty()) {
                var name = member.map(one -> wording.of(one.label())).orElse(wording.of(table.title()));
                lines.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
            }
        }
        return lines.entrySet().stream()
                .limit(LineChart.MOST_SERIES)
                .map(entry -> new LineChart.Series(entry.getKey(), points(entry.getValue())))
                .toList();
    }

    private static List<LineChart.Point> points(List<ReleasedLine> lines) {
        var points = new TreeMap<Integer, LineChart.Point>();
        for (var line : lines) {
            int year = Objects.requireNonNull(line.year());
            points.put(
                    year,
                    new LineChart.Point(
                            LocalDate.of(year, 12, 31),
                            Integer.toString(year),
                            Objects.requireNonNull(line.value()).setScale(1, RoundingMode.HALF_UP)));
        }
        return List.copyOf(points.values());
    }

    /**
     * The map of what is chosen, for the last year if none is; empty if the table is not told by municipality.
     *
     * @param address where the square of an area leads to
     */
    public Optional<String> map(
            ReleasedTable table, TableChoice choice, Language language, Function<Area, String> address) {
        var place = table.place(Kind.AREA);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var figures = municipalities(table, choice, place.get());
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var figure = table.content().figure(choice.figure()).orElseThrow();
        var wording = new TableWording(texts, language);
        var squares = new LinkedHashMap<String, Square>();
        figures.forEach((area, line) -> squares.put(area, square(line, figure, wording)));
        return Optional.of(tiles.svg(new Sheet(
                wording.of(figure.name()),
                wording.of(table.title()),
                language,
                squares,
                texts.text(language, "table.map.none"),
                wording.status(FigureStatus.HIDDEN),
                value -> wording.value(figure, value),
                address)));
    }

    private static Square square(ReleasedLine line, TableFigure figure, TableWording wording) {
        var said = wording.value(figure, line.value()) + " " + wording.status(line.status());
        return new Square(line.value(), said.strip());
    }

    private Map<String, ReleasedLine> municipalities(ReleasedTable table, TableChoice choice, int place) {
        var content = table.content();
        var chosen = choice.withTotals(content).with(place, "");
        var years = table.place(Kind.YEAR);
        if (years.isPresent() && chosen.members().get(years.get()).isEmpty()) {
            chosen = chosen.with(
                    years.get(),
                    content.dimensions().get(years.get()).members().stream()
                            .map(TableMember::code)
                            .max(String::compareTo)
                            .orElseThrow());
        }
        var found = new LinkedHashMap<String, ReleasedLine>();
        for (var line : tables.lines(table, chosen)) {
            if (line.area() != null && !line.area().equals(Area.COUNTRY) && isSomething(line)) {
                found.put(line.area(), line);
            }
        }
        return found;
    }

    /** Whether there is a figure, shown or not: a share of nobody is none, one of a few that are rounded away is. */
    private static boolean isSomething(ReleasedLine line) {
        return line.value() != null || line.status() != FigureStatus.VALUE;
    }
}
