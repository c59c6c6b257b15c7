package dk.helhed.projects.monitoring;

import dk.helhed.access.Door;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.ProjectSettings;
import dk.helhed.projects.Tab;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page {@code /projekt/…/kvartaler}: how a project went, quarter by quarter, and what must be done now. */
@Controller
@Door(Door.PUBLIC)
class QuartersController {

    /** To look after pools. */
    static final String POOLS = "pools.edit";

    private final Efforts efforts;
    private final Quarters quarters;
    private final ProjectSettings settings;

    QuartersController(Efforts efforts, Quarters quarters, ProjectSettings settings) {
        this.efforts = efforts;
        this.quarters = quarters;
        this.settings = settings;
    }

    @GetMapping("/projekt/{slug}/kvartaler")
    String quarters(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        var project = quarters.of(effort);
        var standing = quarters.standing(project);
        var asking = asking(effort);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.QUARTERS, asking.contains(Demand.Of.MANAGER)));
        model.addAttribute("monitored", project.course().monitored());
        model.addAttribute("from", settings.monitoredFrom());
        model.addAttribute("standing", standing);
        model.addAttribute("words", efforts.may(Efforts.READ, effort));
        model.addAttribute(
                "notes",
                standing.demands().stream()
                        .map(demand -> QuarterWords.note(page, effort.path(), demand, asking))
                        .toList());
        model.addAttribute("cards", QuarterCard.of(project.course(), standing, quarters.corrections(effort)));
        return "projects/monitoring/quarters";
    }

    private Set<Demand.Of> asking(Effort effort) {
        var asking = EnumSet.noneOf(Demand.Of.class);
        if (efforts.may(Efforts.EDIT, effort)) {
            asking.add(Demand.Of.MANAGER);
        }
        if (efforts.may(POOLS, effort)) {
            asking.add(Demand.Of.POOL_OWNER);
        }
        if (efforts.may(Efforts.DECIDE, effort)) {
            asking.add(Demand.Of.COMMITTEE);
        }
        return asking;
    }
}
