package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /taskforce/ny} and {@code /taskforce/…/ret}: how an action is agreed on and changed. */
@Controller
@Door(Cycle.EDIT)
class ActionEditController {

    private static final String NEW = ActionController.PATH + "/ny";
    private static final String EDIT = ActionController.PATH + "/{number:\\d{1,9}}/ret";

    private final Actions actions;
    private final ActionChanges changes;
    private final ActionForms forms;

    ActionEditController(Actions actions, ActionChanges changes, ActionForms forms) {
        this.actions = actions;
        this.changes = changes;
        this.forms = forms;
    }

    /** A new one; the address may name the signal, the proposal and the themes that it comes from. */
    @GetMapping(NEW)
    String begin(Fields query, Page page, Model model) {
        return show(null, forms.of(page, query, Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(NEW)
    String add(Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (forms.read(typed, page.language(), null)) {
            case Outcome.Done<ActionContent> good ->
                "redirect:" + page.link(changes.add(good.thing()).path());
            case Outcome.Refused<ActionContent> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(null, forms.of(page, typed, Map.of(), new Objections(refused.objections())), page, model);
            }
        };
    }

    @GetMapping(EDIT)
    String form(@PathVariable int number, Page page, Model model) {
        var action = find(number);
        return show(action, forms.of(page, forms.fields(action), Map.of(), Objections.NONE), page, model);
    }

    @PostMapping(EDIT)
    String change(@PathVariable int number, Fields typed, Page page, Model model, HttpServletResponse response) {
        var action = find(number);
        var outcome =
                forms.read(typed, page.language(), action).then(good -> changes.change(action, typed.version(), good));
        return switch (outcome) {
            case Outcome.Done<Action> done -> "redirect:" + page.link(action.path());
            case Outcome.Refused<Action> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(number);
                var stored = forms.fields(now);
                var theirs = stored.writtenSince(typed, ActionForm.NAMES);
                yield show(
                        now,
                        forms.of(page, typed.drawnFrom(stored), theirs, new Objections(refused.objections())),
                        page,
                        model);
            }
        };
    }

    private Action find(int number) {
        return actions.find(number).orElseThrow(() -> new NotFoundException("taskforce.none"));
    }

    private static String show(@Nullable Action action, ActionForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("action", action);
        model.addAttribute("form", form);
        return "yearcycle/taskforce/edit";
    }
}
