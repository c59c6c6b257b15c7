package dk.helhed.reports.paper;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /indstillinger}: which papers committees have had. */
@Controller
@Door(Door.PUBLIC)
class PaperListController {

    private static final int ROWS_ON_A_PAGE = 50;

    private final Papers papers;

    PaperListController(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/indstillinger")
    String list(Fields query, @RequestParam(name = "side", defaultValue = "1") int side, Page page, Model model) {
        var filter = PaperFilter.in(query);
        var all = papers.all();
        var wanted = all.stream().filter(filter::holds).toList();
        var last = Math.max(1, (wanted.size() + ROWS_ON_A_PAGE - 1) / ROWS_ON_A_PAGE);
        var current = Math.clamp(side, 1, last);
        var first = (current - 1) * ROWS_ON_A_PAGE;
        model.addAttribute("page", page);
        model.addAttribute("filter", filter);
        model.addAttribute("all", all);
        model.addAttribute(
                "papers",
                IntStream.range(first, Math.min(first + ROWS_ON_A_PAGE, wanted.size()))
                        .mapToObj(wanted::get)
                        .toList());
        model.addAttribute("hits", wanted.size());
        model.addAttribute("current", current);
        model.addAttribute("last", last);
        model.addAttribute("mayEdit", Actor.isHeld(Papers.EDIT));
        return "reports/paper/papers";
    }
}
