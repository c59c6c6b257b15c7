package dk.helhed.projects.decision;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import dk.helhed.projects.plan.Plans;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…/beslutning}: what was decided about an effort, by whom and why. */
@Controller
@Door(Door.PUBLIC)
class DecisionController {

    private final Efforts efforts;
    private final Decisions decisions;
    private final Plans plans;

    DecisionController(Efforts efforts, Decisions decisions, Plans plans) {
        this.efforts = efforts;
        this.decisions = decisions;
        this.plans = plans;
    }

    @GetMapping("/projekt/{slug}/beslutning")
    String decisions(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var mayDecide = efforts.may(Efforts.DECIDE, effort);
        var isOpen = Stream.of(Conclusion.values())
                .anyMatch(conclusion -> conclusion.transition().beginsIn(effort.phase()));
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.DECISION, mayDecide));
        model.addAttribute("decisions", decisions.of(effort));
        model.addAttribute("mayNote", mayDecide && isOpen);
        model.addAttribute("plan", plans.of(effort));
        return "projects/decision/decisions";
    }
}
