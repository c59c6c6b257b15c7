package dk.helhed.barometer.page;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.statistics.Aim;
import dk.helhed.statistics.Development;
import dk.helhed.statistics.Measurement;
import dk.helhed.statistics.Progress;
import java.math.BigDecimal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page {@code /om/maalstatus}: how the status of an effect goal is computed, in plain words. */
@Controller
@Door(Door.PUBLIC)
class StatusMethodController {

    /** Employment in Aarhus, as its policies of 2007 and 2009 tell it, and what they want of it. */
    private static final Measurement BASE = new Measurement(2000, new BigDecimal("35.6"));

    private static final Measurement NEWEST = new Measurement(2008, new BigDecimal("50.9"));
    private static final Aim.YearlyChange AIM = new Aim.YearlyChange(new BigDecimal("3"));

    @GetMapping("/om/maalstatus")
    String method(Page page, Model model) {
        if (!(Progress.of(AIM, Development.of(BASE, NEWEST)) instanceof Progress.Paced example)) {
            throw new IllegalStateException("The example has a pace");
        }
        model.addAttribute("page", page);
        model.addAttribute("base", BASE);
        model.addAttribute("newest", NEWEST);
        model.addAttribute("example", example);
        return "barometer/statusmethod";
    }
}
