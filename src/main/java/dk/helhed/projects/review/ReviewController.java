package dk.helhed.projects.review;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
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

/** The page {@code /ansoegning/…/bedoem}: how an application is judged. */
@Controller
@Door(Applications.REVIEW)
class ReviewController {

    private static final String PATH = "/ansoegning/{id}/bedoem";

    private final Applications applications;
    private final ApplicationViews views;
    private final Reviews reviews;

    ReviewController(Applications applications, ApplicationViews views, Reviews reviews) {
        this.applications = applications;
        this.views = views;
        this.reviews = reviews;
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var found = applications.find(actor, Applications.REVIEW, id);
        var standing = Reviews.standing(actor, found, reviews.of(found.application()));
        return found.application().state() != ApplicationState.SENT || standing != Standing.FREE
                ? "redirect:" + page.link(found.application().path())
                : show(found, new ReviewForm(page, Fields.NONE, Objections.NONE), page, model);
    }

    @PostMapping(PATH)
    String judge(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, Applications.REVIEW, id);
        return switch (read(actor, found, typed, page)) {
            case Outcome.Done<Application> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Application> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(found, new ReviewForm(page, typed, new Objections(refused.objections())), page, model);
            }
        };
    }

    private Outcome<Application> read(Actor actor, Found found, Fields typed, Page page) {
        return new ReviewReading(typed, page.language()).read().then(good -> reviews.judge(actor, found, good));
    }

    private String show(Found found, ReviewForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("view", views.of(found));
        model.addAttribute("form", form);
        return "projects/review/review";
    }
}
