package dk.helhed.barometer;

import dk.helhed.barometer.TileMap.Shade;
import dk.helhed.charts.Charts;
import dk.helhed.charts.TileGrid;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the tile-grid map: one equal square for each municipality, so that small ones are as visible as large ones. */
@Component
public class TileMaps {

    private static final String SEEN_IN_MOST = "N12";
    private static final int CLASSES = 5;

    private final Barometer barometer;
    private final Areas areas;
    private final Charts charts;
    private final Texts texts;

    TileMaps(Barometer barometer, Areas areas, Charts charts, Texts texts) {
        this.barometer = barometer;
        this.areas = areas;
        this.charts = charts;
        this.texts = texts;
    }

    /**
     * The map of an indicator; empty when no municipality has a figure, or none for the period asked for.
     *
     * @param period code of the period, with or without the mark for about; null for the newest
     * @param address where the square of an area leads to
     */
    public Optional<TileMap> of(
            Indicator indicator, @Nullable String period, LocalDate asOf, Language language, Address address) {
        var periods = barometer.municipalPeriods(indicator, asOf);
        return periods.stream()
                .filter(candidate -> period == null || candidate.exactCode().equals(period.replace("~", "")))
                .findFirst()
                .map(chosen -> map(indicator, chosen, periods, asOf, new Wording(texts, language), address));
    }

    /**
     * The indicator a map shows: the one asked for, else the one that most municipalities can be seen in.
     *
     * @param indicators those with municipal figures
     * @param code null when none was asked for
     */
    public static Optional<Indicator> chosen(List<Indicator> indicators, @Nullable String code) {
        var wanted = code == null ? SEEN_IN_MOST : code;
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(wanted))
                .findFirst()
                .or(() -> code == null ? indicators.stream().findFirst() : Optional.empty());
    }

    /** Where the square of an area leads to. */
    public interface Address {

        String of(Area area);
    }

    private TileMap map(
            Indicator indicator,
            Period period,
            List<Period> periods,
            LocalDate asOf,
            Wording wording,
            Address address) {
        var found = barometer.municipalFigures(indicator, period, asOf);
        var figures = new LinkedHashMap<Area, Observation>();
        for (var area : areas.of(AreaKind.MUNICIPALITY)) {
            var figure = found.get(area.code());
            if (figure != null) {
                figures.put(area, figure);
            }
        }
        var shades = shades(figures.values().stream()
                .map(figure -> Objects.requireNonNull(figure.value()))
                .toList());
        var grid = new TileGrid(
                wording.mapTitle(indicator, period),
                wording.of(indicator.definition()),
                wording.language().tag(),
                tiles(indicator, figures, shades, wording, address),
                legend(indicator, shades, wording));
        return new TileMap(indicator, period, periods, figures, shades, charts.svg(grid));
    }

    /** Classes of about equally many municipalities; equal values are never split. */
    public static List<Shade> shades(Collection<BigDecimal> figures) {
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

    private List<TileGrid.Tile> tiles(
            Indicator indicator, Map<Area, Observation> figures, List<Shade> shades, Wording wording, Address address) {
        return areas.of(AreaKind.MUNICIPALITY).stream()
                .map(area -> {
                    var tile = Objects.requireNonNull(areas.tiles().get(area.code()));
                    var figure = figures.get(area);
                    var value = figure == null ? null : figure.value();
                    return new TileGrid.Tile(
                            tile.column(),
                            tile.row(),
                            tile.label(),
                            wording.mapTile(area, value, indicator.unit()),
                            shade(value, shades),
                            address.of(area));
                })
                .toList();
    }

    private static List<TileGrid.Entry> legend(Indicator indicator, List<Shade> shades, Wording wording) {
        var legend = new ArrayList<TileGrid.Entry>();
        shades.forEach(shade -> legend.add(new TileGrid.Entry(
                shade.number(),
                wording.figure(shade.least(), indicator.unit()) + "–"
                        + wording.figure(shade.most(), indicator.unit()))));
        legend.add(new TileGrid.Entry(0, wording.mapNone()));
        return legend;
    }

    /** The number of the class that a value is in; 0 for none. */
    public static int shade(@Nullable BigDecimal value, List<Shade> shades) {
        return value == null
                ? 0
                : shades.stream()
                        .filter(shade -> shade.holds(value))
                        .findFirst()
                        .map(Shade::number)
                        .orElseThrow();
    }
}
