package dk.helhed.projects.life;

import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/forloeb}: what may become of an effort now, and what stands in the way. */
@Controller
@Door(Efforts.READ)
class LifeController {

    private static final String PATH = "/projekt/{slug}/forloeb";

    /** What is done about an application is done where the application is. */
    private static final Set<Transition> ELSEWHERE = EnumSet.of(Transition.APPLY, Transition.GRANT, Transition.REFUSE);

    private final Efforts efforts;
    private final LifeCycle life;

    LifeController(Efforts efforts, LifeCycle life) {
        this.efforts = efforts;
        this.life = life;
    }

    @GetMapping(PATH)
    String life(@PathVariable String slug, Page page, Model model) {
        return show(effort(slug), Fields.NONE, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String take(@PathVariable String slug, Fields typed, Page page, Model model, HttpServletResponse response) {
        var effort = effort(slug);
        return switch (take(effort, typed, page)) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(effort(slug), typed, shown(refused.objections()), page, model);
            }
        };
    }

    private Outcome<Effort> take(Effort effort, Fields typed, Page page) {
        var transition = Coded.of(Transition.class, typed.text("transition"))
                .filter(one -> !ELSEWHERE.contains(one))
                .orElseThrow(() -> new NotFoundException("effort.none"));
        if (!efforts.may(transition.permission(), effort)) {
            throw new NotFoundException("effort.none");
        }
        if (typed.version() != effort.version()) {
            return Outcome.refused("", "effort.life.changed-meanwhile");
        }
        var form = new FormReading(typed, page.language());
        var note = form.text("note");
        return form.objections().isEmpty()
                ? life.take(effort, transition, note)
                : new Outcome.Refused<>(form.objections());
    }

    /** What stands in the way is listed at the step; above the page it is only said that something does. */
    private static Objections shown(List<Objection> objections) {
        return objections.stream().anyMatch(one -> one.field().startsWith("/"))
                ? new Objections(List.of(Objection.of("", "effort.life.refused", objections.size())))
                : new Objections(objections);
    }

    private Effort effort(String slug) {
        var effort = efforts.find(slug);
        if (open(effort).isEmpty() && !efforts.may(Efforts.EDIT, effort)) {
            throw new NotFoundException("effort.none");
        }
        return effort;
    }

    private List<Transition> open(Effort effort) {
        return life.open(effort).stream()
                .filter(transition -> !ELSEWHERE.contains(transition))
                .sorted(Comparator.comparing(Transition::isRetreat))
                .toList();
    }

    private String show(Effort effort, Fields typed, Objections objections, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("effort", effort);
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        model.addAttribute(
                "steps",
                open(effort).stream()
                        .map(transition -> new LifeStep(transition, life.obstacles(effort, transition)))
                        .toList());
        return "projects/life/life";
    }
}
