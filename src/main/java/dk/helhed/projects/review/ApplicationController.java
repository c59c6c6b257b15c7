package dk.helhed.projects.review;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.application.Application;
import dk.helhed.projects.application.ApplicationState;
import dk.helhed.projects.application.ApplicationViews;
import dk.helhed.projects.application.Applications;
import dk.helhed.projects.application.Applications.Found;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /ansoegning/…}: a whole application, what has been said about it, and the letter with the decision. */
@Controller
@Door(Door.SIGNED_IN)
class ApplicationController {

    private static final String PATH = "/ansoegning/{id}";

    private final Applications applications;
    private final ApplicationViews views;
    private final Reviews reviews;
    private final Access access;

    ApplicationController(Applications applications, ApplicationViews views, Reviews reviews, Access access) {
        this.applications = applications;
        this.views = views;
        this.reviews = reviews;
        this.access = access;
    }

    @GetMapping(PATH)
    String application(@PathVariable UUID id, Actor actor, Page page, Model model) {
        return show(applications.find(actor, id), actor, Fields.NONE, Objections.NONE, page, model);
    }

    /** A conflict of interest is declared. */
    @PostMapping(PATH + "/inhabil")
    String declare(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, id);
        if (!weighs(actor, found)) {
            throw new NotFoundException("application.none");
        }
        var form = new FormReading(typed, page.language());
        var reason = form.neededLine("conflict");
        var outcome = form.objections().isEmpty()
                ? reviews.declare(actor, found, reason)
                : new Outcome.Refused<Application>(form.objections());
        return switch (outcome) {
            case Outcome.Done<Application> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Application> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, actor, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    @GetMapping(PATH + "/brev")
    String letter(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var found = applications.find(actor, id);
        if (!found.application().state().isDecided()) {
            throw new NotFoundException("application.undecided");
        }
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(found));
        return "projects/review/letter";
    }

    /** Whether the actor reviews or decides such applications. */
    private boolean weighs(Actor actor, Found found) {
        var place = found.effort().place();
        return found.application().state() != ApplicationState.DRAFT
                && (access.may(actor, Applications.REVIEW, place) || access.may(actor, Applications.DECIDE, place));
    }

    private String show(Found found, Actor actor, Fields typed, Objections objections, Page page, Model model) {
        var seen = reviews.of(found.application());
        var place = found.effort().place();
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(found));
        model.addAttribute(
                "desk",
                new Desk(
                        Reviews.standing(actor, found, seen),
                        seen,
                        access.may(actor, Efforts.EDIT, place),
                        access.may(actor, Applications.REVIEW, place),
                        access.may(actor, Applications.DECIDE, place)));
        model.addAttribute("typed", typed);
        model.addAttribute("objections", objections);
        return "projects/review/application";
    }
}
