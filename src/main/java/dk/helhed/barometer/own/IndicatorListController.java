package dk.helhed.barometer.own;

import dk.helhed.access.Door;
import dk.helhed.barometer.Today;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /indikatorer}: all indicators, the national ones by goal and the municipalities' own by municipality. */
@Controller
@Door(Door.PUBLIC)
class IndicatorListController {

    private final IndicatorList list;
    private final Today today;
    private final Texts texts;

    IndicatorListController(IndicatorList list, Today today, Texts texts) {
        this.list = list;
        this.today = today;
        this.texts = texts;
    }

    @GetMapping("/indikatorer")
    String all(Page page, Model model) {
        var day = today.of(page);
        model.addAttribute("page", page);
        model.addAttribute("wording", new Wording(texts, page.language()));
        model.addAttribute("national", list.national(day));
        model.addAttribute("own", list.own(day));
        model.addAttribute("mayEdit", OwnIndicators.mayEdit());
        return "barometer/indicators";
    }
}
