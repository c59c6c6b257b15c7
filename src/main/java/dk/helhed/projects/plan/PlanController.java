package dk.helhed.projects.plan;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…/plan}: how an effort shall be evaluated, and what the plan lacks. */
@Controller
@Door(Door.PUBLIC)
class PlanController {

    private final Efforts efforts;
    private final Plans plans;
    private final PlanWording wording;

    PlanController(Efforts efforts, Plans plans, PlanWording wording) {
        this.efforts = efforts;
        this.plans = plans;
        this.wording = wording;
    }

    @GetMapping("/projekt/{slug}/plan")
    String plan(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var plan = plans.of(effort);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.PLAN, efforts.may(Efforts.EVALUATE, effort)));
        model.addAttribute("plan", plan);
        model.addAttribute("missing", Gate.missing(plan));
        model.addAttribute("words", wording.of(page));
        return "projects/plan/plan";
    }
}
