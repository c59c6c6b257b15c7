package dk.helhed.opendata.file;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.TileMap;
import dk.helhed.barometer.TileMaps;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of the municipalities as a file and as a picture. */
@Controller
@Door(Door.PUBLIC)
class MapFileController {

    private final Barometer barometer;
    private final TileMaps maps;
    private final Areas areas;
    private final Editions editions;
    private final FileAnswers answers;

    MapFileController(Barometer barometer, TileMaps maps, Areas areas, Editions editions, FileAnswers answers) {
        this.barometer = barometer;
        this.maps = maps;
        this.areas = areas;
        this.editions = editions;
        this.answers = answers;
    }

    @GetMapping({"/kort.csv", "/kort.xlsx", "/kort.json"})
    ResponseEntity<byte[]> map(
            @RequestParam(name = "indikator", required = false) @Nullable String code,
            @RequestParam(name = "periode", required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String dialect,
            Page page) {
        var edition = editions.of(page);
        var map = find(code, period, edition);
        var document = new MapDocument(edition, name(map, edition), map, areas.of(AreaKind.MUNICIPALITY));
        return answers.of(document, edition, dialect);
    }

    @GetMapping("/kort.svg")
    ResponseEntity<byte[]> picture(
            @RequestParam(name = "indikator", required = false) @Nullable String code,
            @RequestParam(name = "periode", required = false) @Nullable String period,
            Page page) {
        var edition = editions.of(page);
        var map = find(code, period, edition);
        return answers.of(map.svg(), name(map, edition), page);
    }

    private TileMap find(@Nullable String code, @Nullable String period, Edition edition) {
        return TileMaps.chosen(barometer.municipalIndicators(edition.asOf()), code)
                .flatMap(indicator -> maps.of(
                        indicator,
                        period,
                        edition.asOf(),
                        edition.page().language(),
                        area -> edition.link("/omraade/" + area.code())))
                .orElseThrow(() -> new NotFoundException("error.map", period == null ? String.valueOf(code) : period));
    }

    private static String name(TileMap map, Edition edition) {
        var period = map.period().code().replace('/', '-');
        return "helhed-kort-" + map.indicator().code() + "-" + period + "-" + edition.asOf();
    }
}
