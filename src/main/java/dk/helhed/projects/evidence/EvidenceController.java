package dk.helhed.projects.evidence;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Frame;
import dk.helhed.projects.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/viden}: how well it is known that an effort works, and how somebody says so. */
@Controller
class EvidenceController {

    private static final String PATH = "/projekt/{slug}/viden";
    private static final String EDIT = PATH + "/ret";

    private final Efforts efforts;
    private final Gradings gradings;
    private final Clock clock;

    EvidenceController(Efforts efforts, Gradings gradings, Clock clock) {
        this.efforts = efforts;
        this.gradings = gradings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Door(Door.PUBLIC)
    String read(@PathVariable String slug, Page page, Model model) {
        var effort = efforts.find(slug);
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.EVIDENCE, efforts.may(Efforts.EVALUATE, effort)));
        model.addAttribute("grading", gradings.of(effort));
        return "projects/evidence/evidence";
    }

    @GetMapping(EDIT)
    @Door(Efforts.EVALUATE)
    String form(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var fields = GradingFields.of(gradings.of(effort), effort.version());
        return show(effort, new GradingForm(page, fields, Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(EDIT)
    @Door(Efforts.EVALUATE)
    String grade(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var outcome = GradingFields.read(typed, page.language(), LocalDate.now(clock))
                .then(good -> gradings.grade(effort, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Effort> done -> "redirect:" + page.link(Tab.EVIDENCE.path(done.thing()));
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort, again(effort, typed, new Objections(refused.objections()), page), page, model);
            }
        };
    }

    private GradingForm again(Effort effort, Fields typed, Objections objections, Page page) {
        var stored = GradingFields.of(gradings.of(effort), effort.version());
        var theirs = stored.writtenSince(typed, GradingFields.NAMES);
        return new GradingForm(page, typed.drawnFrom(stored), theirs, objections);
    }

    private static String show(Effort effort, GradingForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", new Frame(effort, Tab.EVIDENCE, true));
        model.addAttribute("form", form);
        return "projects/evidence/form";
    }
}
