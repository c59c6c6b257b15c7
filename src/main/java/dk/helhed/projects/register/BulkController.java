package dk.helhed.projects.register;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.EffortFilter;
import dk.helhed.projects.Efforts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekter/ret-flere}: the same change of all efforts that a search finds, or of those that stay ticked. */
@Controller
@Door(Efforts.EDIT)
class BulkController {

    private static final String PATH = "/projekter/ret-flere";
    private static final int MOST_SUGGESTIONS = 300;

    private final Efforts efforts;
    private final BulkChanges changes;
    private final Units units;

    BulkController(Efforts efforts, BulkChanges changes, Units units) {
        this.efforts = efforts;
        this.changes = changes;
        this.units = units;
    }

    @GetMapping(PATH)
    String form(Fields query, Actor actor, Page page, Model model) {
        return show(query, Fields.NONE, Objections.NONE, actor, page, model);
    }

    @PostMapping(PATH)
    String change(Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var found = efforts.list(actor, Efforts.EDIT, EffortFilter.of(typed), BulkChanges.MOST);
        return switch (changes.change(actor, found, typed)) {
            case Outcome.Done<Integer> done -> {
                var parameters = new HashMap<>(EffortFilter.of(typed).parameters());
                parameters.put("rettet", done.thing().toString());
                yield "redirect:" + page.link(RegisterController.PATH, parameters);
            }
            case Outcome.Refused<Integer> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(typed, typed, new Objections(refused.objections()), actor, page, model);
            }
        };
    }

    private String show(Fields query, Fields typed, Objections objections, Actor actor, Page page, Model model) {
        var filter = EffortFilter.of(query);
        var found = efforts.list(actor, Efforts.EDIT, filter, BulkChanges.MOST + 1);
        var cut = found.size() > BulkChanges.MOST;
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                new BulkForm(
                        page,
                        typed,
                        objections,
                        cut ? found.subList(0, BulkChanges.MOST) : found,
                        filter,
                        cut,
                        units.openIfFew(MOST_SUGGESTIONS)));
        return "projects/bulk";
    }
}
