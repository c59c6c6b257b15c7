package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms on the page of an action: what has been done about it, that it is done, and that it is called off. */
@Controller
class ActionStepController {

    private static final String ACTION = ActionController.PATH + "/{number:\\d{1,9}}";

    private final Actions actions;
    private final ActionChanges changes;
    private final ActionPages pages;
    private final Clock clock;

    ActionStepController(Actions actions, ActionChanges changes, ActionPages pages, Clock clock) {
        this.actions = actions;
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    @Door(Door.SIGNED_IN)
    @PostMapping(ACTION + "/skridt")
    String note(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var action = find(number, actor);
        var form = new FormReading(typed, page.language());
        var today = LocalDate.now(clock);
        var on = form.neededDay("on");
        on.filter(day -> day.isAfter(today)).ifPresent(day -> form.object("on", "taskforce.note.future"));
        var words = form.neededText("words");
        var outcome = form.outcome(on::orElseThrow).then(good -> changes.note(actor, action, good, words));
        return answer(outcome, number, typed, page, model, response);
    }

    @Door(Door.SIGNED_IN)
    @PostMapping(ACTION + "/udfoert")
    String done(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return end(find(number, actor), ActionState.DONE, "result", typed, page, model, response);
    }

    @Door(Cycle.EDIT)
    @PostMapping(ACTION + "/aflys")
    String callOff(
            @PathVariable int number, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        return end(find(number, actor), ActionState.CALLED_OFF, "reason", typed, page, model, response);
    }

    private String end(
            Action action,
            ActionState state,
            String field,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        var form = new FormReading(typed, page.language());
        var words = form.neededText(field);
        var outcome = form.outcome(() -> words).then(good -> changes.end(action, typed.version(), state, good));
        return answer(outcome, action.number(), typed, page, model, response);
    }

    private String answer(
            Outcome<Action> outcome, int number, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Action> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<Action> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = actions.find(number).orElseThrow();
                yield pages.show(now, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    /** The action, for somebody who may say something about it. */
    private Action find(int number, Actor actor) {
        return actions.find(number)
                .filter(action -> ActionPages.mayNote(actor, action))
                .orElseThrow(() -> new NotFoundException("taskforce.none"));
    }
}
