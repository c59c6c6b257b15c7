package dk.helhed.projects.portfolio;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/portefoelje/visninger}: the views that somebody has saved, with their names. */
@Controller
@Door(Door.SIGNED_IN)
class ViewController {

    static final String PATH = PortfolioController.PATH + "/visninger";

    private final SavedViews views;

    ViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping(PATH)
    String list(Actor actor, Page page, Model model) {
        return show(actor, null, page, model);
    }

    @PostMapping(PATH)
    String save(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var form = new FormReading(typed, page.language());
        var name = form.neededLine("name");
        var query = PortfolioQuery.of(typed);
        var outcome = form.outcome(() -> name).then(good -> views.save(actor, good, form.isTicked("shared"), query));
        return switch (outcome) {
            case Outcome.Done<SavedView> done ->
                "redirect:" + page.link(PortfolioController.PATH, done.thing().parameters());
            case Outcome.Refused<SavedView> refused -> refuse(actor, "", typed, refused, page, model, response);
        };
    }

    @PostMapping(PATH + "/{id}")
    String change(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        views.find(actor, id);
        var form = new FormReading(typed, page.language());
        var name = form.neededLine("name");
        var outcome = form.outcome(() -> name).then(good -> views.change(actor, id, good, form.isTicked("shared")));
        return switch (outcome) {
            case Outcome.Done<SavedView> done -> "redirect:" + page.link(PATH);
            case Outcome.Refused<SavedView> refused ->
                refuse(actor, id.toString(), typed, refused, page, model, response);
        };
    }

    @PostMapping(PATH + "/{id}/slet")
    String remove(@PathVariable UUID id, Actor actor, Page page) {
        views.remove(actor, id);
        return "redirect:" + page.link(PATH);
    }

    private String refuse(
            Actor actor,
            String id,
            Fields typed,
            Outcome.Refused<SavedView> refused,
            Page page,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, new ViewForm(page, id, typed, new Objections(refused.objections())), page, model);
    }

    private String show(Actor actor, @Nullable ViewForm refused, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("views", views.of(actor));
        model.addAttribute("refused", refused);
        return "projects/portfolio/views";
    }
}
