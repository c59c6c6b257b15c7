package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.TileMap;
import dk.helhed.barometer.TileMaps;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Download;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /kort}: an indicator in all municipalities at once, as a map of equal squares and as a table. */
@Controller
@Door(Door.PUBLIC)
class MapController {

    private final Barometer barometer;
    private final TileMaps maps;
    private final Areas areas;
    private final Texts texts;
    private final Today today;

    MapController(Barometer barometer, TileMaps maps, Areas areas, Texts texts, Today today) {
        this.barometer = barometer;
        this.maps = maps;
        this.areas = areas;
        this.texts = texts;
        this.today = today;
    }

    @GetMapping("/kort")
    String map(
            @RequestParam(name = "indikator", required = false) @Nullable String code,
            @RequestParam(name = "periode", required = false) @Nullable String period,
            Page page,
            Model model) {
        var day = today.of(page);
        var indicators = barometer.municipalIndicators(day);
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("indicators", indicators);
        model.addAttribute("municipalities", areas.of(AreaKind.MUNICIPALITY));
        if (!indicators.isEmpty()) {
            var map = maps.of(
                            TileMaps.chosen(indicators, code)
                                    .orElseThrow(() -> new NotFoundException("error.map", String.valueOf(code))),
                            period,
                            day,
                            page.language(),
                            area -> page.link("/omraade/" + area.code()))
                    .orElseThrow(() -> new NotFoundException("error.map", String.valueOf(period)));
            model.addAttribute("map", map);
            model.addAttribute("downloads", downloads(map, page));
        }
        return "barometer/map";
    }

    private static List<Download> downloads(TileMap map, Page page) {
        var choices = Map.of(
                "indikator", map.indicator().code(), "periode", map.period().code());
        return Downloads.of(page, "/kort", choices, List.of("csv", "excel", "xlsx", "json", "svg"));
    }
}
