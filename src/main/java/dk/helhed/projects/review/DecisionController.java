package dk.helhed.projects.review;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.application.ApplicationState;
import dk.helhed.projects.application.Applications;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.application.Deciding;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /ansoegning/…/indstilling} and {@code /ansoegning/…/afgoer}: what deciders read, and what they decide. */
@Controller
@Door(Applications.DECIDE)
class DecisionController {

    private static final String PATH = "/ansoegning/{id}/afgoer";

    private final Applications applications;
    private final Deciding deciding;
    private final Reviews reviews;
    private final Recommendations recommendations;
    private final Clock clock;

    DecisionController(
            Applications applications,
            Deciding deciding,
            Reviews reviews,
            Recommendations recommendations,
            Clock clock) {
        this.applications = applications;
        this.deciding = deciding;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @GetMapping("/ansoegning/{id}/indstilling")
    String recommendation(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var found = applications.find(actor, Applications.DECIDE, id);
        model.addAttribute("page", page);
        model.addAttribute("recommendation", recommendations.of(found, page));
        return "projects/review/recommendation";
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var found = applications.find(actor, Applications.DECIDE, id);
        return found.application().state() != ApplicationState.SENT || isConflicted(actor, found)
                ? "redirect:" + page.link(found.application().path())
                : show(found, new DecisionForm(page, Fields.NONE, Objections.NONE), page, model);
    }

    @PostMapping(PATH)
    String decide(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = applications.find(actor, Applications.DECIDE, id);
        return switch (read(actor, found, typed, page)) {
            case Outcome.Done<Effort> done ->
                "redirect:" + page.link(found.application().path() + "/brev");
            case Outcome.Refused<Effort> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(
                        applications.find(actor, Applications.DECIDE, id),
                        new DecisionForm(page, typed, new Objections(refused.objections())),
                        page,
                        model);
            }
        };
    }

    private Outcome<Effort> read(Actor actor, Found found, Fields typed, Page page) {
        if (isConflicted(actor, found)) {
            return Outcome.refused("", "review.conflicted");
        }
        return new DecisionReading(typed, page.language())
                .read(found.application(), clock.instant())
                .then(good -> deciding.decide(actor, found, good));
    }

    private boolean isConflicted(Actor actor, Found found) {
        return switch (Reviews.standing(actor, found, reviews.of(found.application()))) {
            case OWN, CONFLICT -> true;
            case FREE, JUDGED -> false;
        };
    }

    private String show(Found found, DecisionForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("recommendation", recommendations.of(found, page));
        model.addAttribute("form", form);
        return "projects/review/decide";
    }
}
