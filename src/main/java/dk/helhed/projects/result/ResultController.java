package dk.helhed.projects.result;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…/resultater}: what was measured on each success criterion, and what was judged from it. */
@Controller
@Door(Door.PUBLIC)
class ResultController {

    private final Efforts efforts;
    private final ResultPages pages;

    ResultController(Efforts efforts, ResultPages pages) {
        this.efforts = efforts;
        this.pages = pages;
    }

    @GetMapping("/projekt/{slug}/resultater")
    String results(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.RESULTS, efforts.may(Efforts.EVALUATE, effort)));
        model.addAttribute("shown", pages.of(effort, page));
        return "projects/result/results";
    }
}
