package dk.helhed.barometer.released;

import dk.helhed.barometer.TileMap.Shade;
import dk.helhed.barometer.TileMaps;
import dk.helhed.barometer.released.TableDimension.Kind;
import dk.helhed.charts.Charts;
import dk.helhed.charts.Frame;
import dk.helhed.charts.LineChart;
import dk.helhed.charts.TileGrid;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws released tables: over the years as lines, and over the municipalities as a map of squares. What is kept back is not drawn. */
@Component
public class TablePictures {

    private final ReleasedTables tables;
    private final Charts charts;
    private final Areas areas;
    private final Texts texts;

    TablePictures(ReleasedTables tables, Charts charts, Areas areas, Texts texts) {
        this.tables = tables;
        this.charts = charts;
        this.areas = areas;
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

    /** The map of what is chosen, for the last year if none is; empty if the table is not told by municipality. */
    public Optional<String> map(ReleasedTable table, TableChoice choice, Language language) {
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
        var shades = TileMaps.shades(figures.values().stream()
                .flatMap(line -> Stream.ofNullable(line.value()))
                .toList());
        var tiles = areas.of(AreaKind.MUNICIPALITY).stream()
                .map(area -> tile(area, figures.get(area.code()), figure, shades, wording, language))
                .toList();
        return Optional.of(charts.svg(new TileGrid(
                wording.of(figure.name()),
                wording.of(table.title()),
                language.tag(),
                tiles,
                legend(figure, shades, wording, language))));
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
            if (line.area() != null && !line.area().equals(Area.COUNTRY)) {
                found.put(line.area(), line);
            }
        }
        return found;
    }

    private TileGrid.Tile tile(
            Area area,
            @Nullable ReleasedLine line,
            TableFigure figure,
            List<Shade> shades,
            TableWording wording,
            Language language) {
        var tile = Objects.requireNonNull(areas.tiles().get(area.code()));
        var value = line == null ? null : line.value();
        var said = line == null
                ? texts.text(language, "table.map.none")
                : (wording.value(figure, value) + " " + wording.status(line.status())).strip();
        return new TileGrid.Tile(
                tile.column(),
                tile.row(),
                tile.label(),
                area.name().in(language.locale()) + ": " + said,
                TileMaps.shade(value, shades),
                "/omraade/" + area.code());
    }

    private List<TileGrid.Entry> legend(
            TableFigure figure, List<Shade> shades, TableWording wording, Language language) {
        var legend = new ArrayList<TileGrid.Entry>();
        shades.forEach(shade -> legend.add(new TileGrid.Entry(
                shade.number(), wording.value(figure, shade.least()) + "–" + wording.value(figure, shade.most()))));
        legend.add(new TileGrid.Entry(TileGrid.NO_VALUE, texts.text(language, "table.map.legend.none")));
        return legend;
    }
}
