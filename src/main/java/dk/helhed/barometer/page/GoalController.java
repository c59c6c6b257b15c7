package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.barometer.Barometer;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /maal/1} of a goal: its movement, why, and its indicators. */
@Controller
@Door(Door.PUBLIC)
class GoalController {

    private final Barometer barometer;
    private final Areas areas;
    private final Texts texts;
    private final Today today;

    GoalController(Barometer barometer, Areas areas, Texts texts, Today today) {
        this.barometer = barometer;
        this.areas = areas;
        this.texts = texts;
        this.today = today;
    }

    @GetMapping("/maal/{code}")
    String goal(
            @PathVariable String code,
            @RequestParam(name = "area", defaultValue = "000") String areaCode,
            Page page,
            Model model) {
        var area = areas.named(areaCode).orElseThrow(() -> new NotFoundException("error.area", areaCode));
        var day = today.of(page);
        var goal = barometer.of(area, day).goal(code).orElseThrow(() -> new NotFoundException("error.goal", code));
        var choices = area.isLocal() ? Map.of("area", area.code()) : Map.<String, String>of();
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("area", area);
        model.addAttribute("day", day);
        model.addAttribute("goal", goal);
        model.addAttribute("choices", choices);
        model.addAttribute(
                "downloads", Downloads.of(page, "/maal/" + code, choices, List.of("csv", "excel", "xlsx", "json")));
        return "barometer/goal";
    }
}
