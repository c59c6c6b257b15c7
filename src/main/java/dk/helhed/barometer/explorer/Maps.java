package dk.helhed.barometer.explorer;

import dk.helhed.barometer.TileMap;
import dk.helhed.barometer.TileMaps;
import dk.helhed.charts.Charts;
import dk.helhed.charts.TileGrid;
import dk.helhed.pages.Page;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the tile-grid map of figures that are told by municipality: of the newest year if they are told by year, too. */
@Component
class Maps {

    private final Areas areas;
    private final Charts charts;

    Maps(Areas areas, Charts charts) {
        this.areas = areas;
        this.charts = charts;
    }

    Optional<Pictures.Drawn> map(ExplorerForm form, Counted counted, Page page) {
        var municipality = counted.municipalityAxis();
        if (municipality < 0) {
            return Optional.empty();
        }
        var year = newestYear(counted);
        var found = found(counted, municipality, year);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var caption = year.isEmpty() ? counted.title(page) : page.text("explore.map.year", counted.title(page), year);
        var shades = TileMaps.shades(
                found.values().stream().map(cell -> value(counted, cell)).toList());
        var tiles = areas.of(AreaKind.MUNICIPALITY).stream()
                .map(area -> tile(area, found.get(area.code()), shades, form, counted, page))
                .toList();
        var grid = new TileGrid(
                caption,
                page.text("explore.chart.description"),
                page.language().tag(),
                tiles,
                legend(shades, counted, page));
        return Optional.of(new Pictures.Drawn(
                charts.svg(grid), caption, page.text("explore.map.note", found.size(), tiles.size())));
    }

    /** The cell of each municipality, by its three-digit code. */
    private static Map<String, Integer> found(Counted counted, int municipality, String year) {
        var cells = counted.cells();
        var found = new LinkedHashMap<String, Integer>();
        cells.counted()
                .filter(cell -> cells.member(municipality, cell).matches("\\d{1,3}"))
                .filter(cell -> counted.figures().value(cell).isPresent())
                .filter(cell -> IntStream.range(0, cells.levels().size())
                        .filter(axis -> axis != municipality)
                        .allMatch(axis -> axis == counted.yearAxis()
                                ? cells.member(axis, cell).equals(year)
                                : cells.isTotal(axis, cell)))
                .forEach(cell -> found.put("%03d".formatted(Integer.parseInt(cells.member(municipality, cell))), cell));
        return found;
    }

    /** Empty if the figures are not told by year. */
    private static String newestYear(Counted counted) {
        var axis = counted.yearAxis();
        return axis < 0
                ? ""
                : counted.cells().members(counted.cells().levels().get(axis)).stream()
                        .filter(label -> label.matches("\\d+"))
                        .reduce("", (before, label) -> label);
    }

    private static BigDecimal value(Counted counted, int cell) {
        return counted.rows().amounts().rounded(counted.figures().value(cell).orElseThrow());
    }

    private TileGrid.Tile tile(
            Area area,
            @Nullable Integer cell,
            List<TileMap.Shade> shades,
            ExplorerForm form,
            Counted counted,
            Page page) {
        var place = Objects.requireNonNull(areas.tiles().get(area.code()));
        var name = area.name().in(page.language().locale());
        var level = counted.cells().levels().get(counted.municipalityAxis()).name();
        var code = Integer.toString(Integer.parseInt(area.code()));
        return new TileGrid.Tile(
                place.column(),
                place.row(),
                place.label(),
                name + ": "
                        + (cell == null
                                ? page.text("explore.nobody")
                                : counted.rows()
                                        .amounts()
                                        .written(counted.figures().value(cell).orElseThrow())),
                TileMaps.shade(cell == null ? null : value(counted, cell), shades),
                ExplorerAddress.of(
                        page,
                        "/analyse",
                        form.with(ExplorerForm.FILTER + level, code)
                                .with("view", ExplorerPicture.TABLE.code())
                                .query()));
    }

    private static List<TileGrid.Entry> legend(List<TileMap.Shade> shades, Counted counted, Page page) {
        var amounts = counted.rows().amounts();
        var legend = new ArrayList<TileGrid.Entry>();
        shades.forEach(shade -> legend.add(new TileGrid.Entry(
                shade.number(),
                amounts.number(shade.least().doubleValue()) + "–"
                        + amounts.number(shade.most().doubleValue()))));
        legend.add(new TileGrid.Entry(TileGrid.NO_VALUE, page.text("explore.nobody")));
        return legend;
    }
}
