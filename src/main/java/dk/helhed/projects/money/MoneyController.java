package dk.helhed.projects.money;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…/oekonomi}: who pays for an effort, for what, and what was spent. */
@Controller
@Door(Door.PUBLIC)
class MoneyController {

    static final String PATH = "/projekt/{slug}/oekonomi";

    private final Efforts efforts;
    private final EffortMoney money;

    MoneyController(Efforts efforts, EffortMoney money) {
        this.efforts = efforts;
        this.money = money;
    }

    @GetMapping(PATH)
    String page(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.MONEY, efforts.may(Efforts.EDIT, effort)));
        model.addAttribute("money", money.of(effort));
        return "projects/money/money";
    }
}
