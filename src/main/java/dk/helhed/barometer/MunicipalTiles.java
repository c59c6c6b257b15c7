package dk.helhed.barometer;

import dk.helhed.charts.Charts;
import dk.helhed.charts.TileGrid;
import dk.helhed.pages.Language;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the tile-grid map: one equal square for each municipality, so that small ones are as visible as large ones. */
@Component
public class MunicipalTiles {

    private static final int CLASSES = 5;

    private final Areas areas;
    private final Charts charts;

    MunicipalTiles(Areas areas, Charts charts) {
        this.areas = areas;
        this.charts = charts;
    }

    /**
     * What a map tells.
     *
     * @param description for who cannot see the picture
     * @param squares by the code of the municipality; those without a figure are missing
     * @param none what is said of a municipality without a figure
     * @param keptBack what is said of all whose figure is kept back; empty if none can be
     * @param number writes a value without its unit
     * @param address where the square of a municipality leads to
     */
    public record Sheet(
            String title,
            String description,
            Language language,
            Map<String, Square> squares,
            String none,
            String keptBack,
            Function<BigDecimal, String> number,
            Function<Area, String> address) {}

    /**
     * The figure of a municipality.
     *
     * @param value as it is shown; null if it is kept back
     * @param said the figure in words
     */
    public record Square(@Nullable BigDecimal value, String said) {}

    /** One class of a map, from 1, palest and lowest. */
    private record Shade(int number, BigDecimal least, BigDecimal most) {

        boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    /** The map as SVG. */
    public String svg(Sheet sheet) {
        var shades = shades(sheet.squares().values().stream()
                .flatMap(square -> Stream.ofNullable(square.value()))
                .toList());
        return charts.svg(new TileGrid(
                sheet.title(),
                sheet.description(),
                sheet.language().tag(),
                areas.of(AreaKind.MUNICIPALITY).stream()
                        .map(area -> tile(area, shades, sheet))
                        .toList(),
                legend(shades, sheet)));
    }

    /** Classes of about equally many municipalities; equal values are never split. */
    private static List<Shade> shades(Collection<BigDecimal> figures) {
        var values = figures.stream().sorted().toList();
        var shades = new ArrayList<Shade>();
        int start = 0;
        for (int number = 1; start < values.size(); number++) {
            int end = Math.max(start + 1, Math.ceilDiv(values.size() * number, CLASSES));
            while (end < values.size() && values.get(end).compareTo(values.get(end - 1)) == 0) {
                end++;
            }
            shades.add(new Shade(shades.size() + 1, values.get(start), values.get(end - 1)));
            start = end;
        }
        return shades;
    }

    private TileGrid.Tile tile(Area area, List<Shade> shades, Sheet sheet) {
        var place = Objects.requireNonNull(areas.tiles().get(area.code()));
        var square = sheet.squares().get(area.code());
        return new TileGrid.Tile(
                place.column(),
                place.row(),
                place.label(),
                area.name().in(sheet.language().locale()) + ": " + (square == null ? sheet.none() : square.said()),
                square == null ? TileGrid.NO_VALUE : shade(square.value(), shades),
                sheet.address().apply(area));
    }

    private static int shade(@Nullable BigDecimal value, List<Shade> shades) {
        return value == null
                ? TileGrid.KEPT_BACK
                : shades.stream()
                        .filter(shade -> shade.holds(value))
                        .findFirst()
                        .map(Shade::number)
                        .orElseThrow();
    }

    private static List<TileGrid.Entry> legend(List<Shade> shades, Sheet sheet) {
        var legend = new ArrayList<TileGrid.Entry>();
        shades.forEach(shade -> legend.add(new TileGrid.Entry(
                shade.number(),
                sheet.number().apply(shade.least()) + "–" + sheet.number().apply(shade.most()))));
        legend.add(new TileGrid.Entry(TileGrid.NO_VALUE, sheet.none()));
        if (sheet.squares().values().stream().anyMatch(square -> square.value() == null)) {
            legend.add(new TileGrid.Entry(TileGrid.KEPT_BACK, sheet.keptBack()));
        }
        return legend;
    }
}
