package dk.helhed.barometer.explorer;

import dk.helhed.barometer.MunicipalTiles;
import dk.helhed.barometer.MunicipalTiles.Sheet;
import dk.helhed.barometer.MunicipalTiles.Square;
import dk.helhed.pages.Page;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws the tile-grid map of figures that are told by municipality: of the newest year if they are told by year, too. */
@Component
class Maps {

    private final Areas areas;
    private final MunicipalTiles tiles;

    Maps(Areas areas, MunicipalTiles tiles) {
        this.areas = areas;
        this.tiles = tiles;
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
        var all = areas.of(AreaKind.MUNICIPALITY).size();
        return Optional.of(new Pictures.Drawn(
                tiles.svg(sheet(caption, found, form, counted, page)),
                caption,
                page.text("explore.map.note", found.size(), all)));
    }

    private static Sheet sheet(
            String caption, Map<String, Square> found, ExplorerForm form, Counted counted, Page page) {
        return new Sheet(
                caption,
                page.text("explore.chart.description"),
                page.language(),
                found,
                page.text("explore.nobody"),
                "",
                value -> counted.rows().amounts().number(value.doubleValue()),
                area -> address(area, form, counted, page));
    }

    /** The figure of each municipality, by its three-digit code. */
    private static Map<String, Square> found(Counted counted, int municipality, String year) {
        var cells = counted.cells();
        var found = new LinkedHashMap<String, Square>();
        cells.counted()
                .filter(cell -> cells.isAt(municipality, cell)
                        && cells.member(municipality, cell).matches("\\d{1,3}"))
                .filter(cell -> counted.figures().value(cell).isPresent())
                .filter(cell -> IntStream.range(0, cells.levels().size())
                        .filter(axis -> axis != municipality && !cells.isWider(axis, municipality))
                        .allMatch(axis -> axis == counted.yearAxis()
                                ? cells.member(axis, cell).equals(year)
                                : cells.isTotal(axis, cell)))
                .forEach(cell -> found.put(
                        "%03d".formatted(Integer.parseInt(cells.member(municipality, cell))), square(counted, cell)));
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

    private static Square square(Counted counted, int cell) {
        var amounts = counted.rows().amounts();
        var value = counted.figures().value(cell).orElseThrow();
        return new Square(amounts.rounded(value), amounts.written(value));
    }

    /** The same question, of the municipality alone. */
    private static String address(Area area, ExplorerForm form, Counted counted, Page page) {
        var level = counted.cells().levels().get(counted.municipalityAxis()).name();
        var code = Integer.toString(Integer.parseInt(area.code()));
        return ExplorerAddress.of(
                page,
                "/analyse",
                form.with(ExplorerForm.FILTER + level, code)
                        .with("view", ExplorerPicture.TABLE.code())
                        .query());
    }
}
