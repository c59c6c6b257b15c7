package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objection;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.life.LifeCycle;
import dk.helhed.projects.life.Transition;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /ansoegning/…/skriv/send}: the whole draft, what it lacks, and how it is sent and taken back. */
@Controller
@Door(Efforts.EDIT)
class SendController {

    private static final String PATH = "/ansoegning/{id}/skriv/send";

    private final Applications applications;
    private final Drafting drafting;
    private final LifeCycle life;
    private final ApplicationViews views;

    SendController(Applications applications, Drafting drafting, LifeCycle life, ApplicationViews views) {
        this.applications = applications;
        this.drafting = drafting;
        this.life = life;
        this.views = views;
    }

    @GetMapping(PATH)
    String look(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var found = applications.find(actor, Efforts.EDIT, id);
        if (found.application().state() != ApplicationState.DRAFT) {
            return "redirect:" + page.link(found.application().path());
        }
        return show(found, Objections.NONE, page, model);
    }

    @PostMapping(PATH)
    String send(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, Efforts.EDIT, id);
        return answer(drafting.send(found, typed.version()), actor, id, page, model, response);
    }

    @PostMapping("/ansoegning/{id}/tilbage")
    String takeBack(@PathVariable UUID id, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, Efforts.EDIT, id);
        return answer(drafting.takeBack(found), actor, id, page, model, response);
    }

    private String answer(
            Outcome<Effort> outcome, Actor actor, UUID id, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, Efforts.EDIT, id);
        return switch (outcome) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(found.application().path());
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String show(Found found, Objections objections, Page page, Model model) {
        var application = found.application();
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(found));
        model.addAttribute("progress", Progress.of(application.answers(), applications.size(application)));
        model.addAttribute("obstacles", new Objections(obstacles(found)));
        model.addAttribute("objections", objections);
        return "projects/application/send";
    }

    /** What keeps a draft from being sent, but for that it is sent here. */
    private List<Objection> obstacles(Found found) {
        return ApplicationRule.withoutWay(life.obstacles(found.effort(), Transition.APPLY)).stream()
                .map(one -> new Objection("", one.key(), one.arguments()))
                .toList();
    }
}
