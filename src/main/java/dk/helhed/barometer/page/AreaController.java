package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Areas;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page and the page {@code /omraade/751} of every area: nine goals at a glance. */
@Controller
@Door(Door.PUBLIC)
class AreaController {

    private final Barometer barometer;
    private final Areas areas;
    private final Texts texts;
    private final Today today;

    AreaController(Barometer barometer, Areas areas, Texts texts, Today today) {
        this.barometer = barometer;
        this.areas = areas;
        this.texts = texts;
        this.today = today;
    }

    @GetMapping("/")
    String start(@RequestParam(name = "omraade", required = false) @Nullable String text, Page page, Model model) {
        if (text == null || text.isBlank()) {
            return show(areas.country(), null, page, model);
        }
        var search = AreaSearch.of(text, areas);
        return search.found()
                .map(area -> "redirect:" + page.link("/omraade/" + area.code()))
                .orElseGet(() -> show(areas.country(), search, page, model));
    }

    @GetMapping("/omraade/{code}")
    String area(@PathVariable String code, Page page, Model model) {
        var area = areas.find(code).orElseThrow(() -> new NotFoundException("error.area", code));
        return show(area, null, page, model);
    }

    private String show(Area area, @Nullable AreaSearch search, Page page, Model model) {
        var wording = new Wording(texts, page.language());
        var address = "/omraade/" + area.code();
        model.addAttribute("page", page);
        model.addAttribute("wording", wording);
        model.addAttribute("barometer", barometer.of(area, today.of(page)));
        model.addAttribute("areas", areas.all());
        model.addAttribute("regions", areas.of(AreaKind.REGION));
        model.addAttribute("search", search);
        model.addAttribute("downloads", Downloads.of(page, address, List.of("csv", "excel", "xlsx", "json")));
        return "barometer/area";
    }
}
