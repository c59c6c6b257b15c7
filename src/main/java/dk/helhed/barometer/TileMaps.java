package dk.helhed.barometer;

import dk.helhed.barometer.MunicipalTiles.Sheet;
import dk.helhed.barometer.MunicipalTiles.Square;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import dk.helhed.reference.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps of indicators over the municipalities. */
@Component
public class TileMaps {

    private static final String SEEN_IN_MOST = "N12";

    private final Barometer barometer;
    private final Areas areas;
    private final MunicipalTiles tiles;
    private final Texts texts;

    TileMaps(Barometer barometer, Areas areas, MunicipalTiles tiles, Texts texts) {
        this.barometer = barometer;
        this.areas = areas;
        this.tiles = tiles;
        this.texts = texts;
    }

    /**
     * The map of an indicator; empty when no municipality has a figure, or none for the period asked for.
     *
     * @param period code of the period, with or without the mark for about; null for the newest
     * @param address where the square of an area leads to
     */
    public Optional<TileMap> of(
            Indicator indicator,
            @Nullable String period,
            LocalDate asOf,
            Language language,
            Function<Area, String> address) {
        var periods = barometer.municipalPeriods(indicator, asOf);
        return periods.stream()
                .filter(candidate -> period == null || candidate.exactCode().equals(period.replace("~", "")))
                .findFirst()
                .map(chosen -> {
                    var figures = figures(indicator, chosen, asOf);
                    var sheet = sheet(indicator, chosen, figures, new Wording(texts, language), address);
                    return new TileMap(indicator, chosen, periods, figures, tiles.svg(sheet));
                });
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

    private Map<Area, Observation> figures(Indicator indicator, Period period, LocalDate asOf) {
        var found = barometer.municipalFigures(indicator, period, asOf);
        var figures = new LinkedHashMap<Area, Observation>();
        for (var area : areas.of(AreaKind.MUNICIPALITY)) {
            var figure = found.get(area.code());
            if (figure != null) {
                figures.put(area, figure);
            }
        }
        return figures;
    }

    private static Sheet sheet(
            Indicator indicator,
            Period period,
            Map<Area, Observation> figures,
            Wording wording,
            Function<Area, String> address) {
        var squares = new LinkedHashMap<String, Square>();
        figures.forEach((area, figure) -> squares.put(area.code(), new Square(figure.value(), wording.figure(figure))));
        return new Sheet(
                wording.mapTitle(indicator, period),
                wording.of(indicator.definition()),
                wording.language(),
                squares,
                wording.mapNone(),
                wording.status(FigureStatus.HIDDEN),
                value -> wording.figure(value, indicator.unit()),
                address);
    }
}
