package dk.helhed.yearcycle.year;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.Answering;
import dk.helhed.yearcycle.calendar.StepChanges;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /aarshjul/trin/…/udfoert}: whoever answers for a step says that it is done, and what came out of it. */
@Controller
@Door(Door.SIGNED_IN)
class FinishController {

    private static final String PATH = "/aarshjul/trin/{id}/udfoert";

    private final Years years;
    private final StepChanges changes;
    private final Access access;
    private final Clock clock;

    FinishController(Years years, StepChanges changes, Access access, Clock clock) {
        this.years = years;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(@PathVariable UUID id, Actor actor, Page page, Model model) {
        var step = find(actor, id);
        var typed = Fields.NONE
                .with("on", LocalDate.now(clock).toString())
                .with(Fields.VERSION, Integer.toString(step.version()));
        return show(step, new FinishForm(page, typed, Objections.NONE), page, model);
    }

    @PostMapping(PATH)
    String finish(
            @PathVariable UUID id, Fields typed, Actor actor, Page page, Model model, HttpServletResponse response) {
        var step = find(actor, id);
        var finished = FinishForm.result(typed, page).then(good -> changes.finish(step, typed.version(), good));
        return switch (finished) {
            case Outcome.Done<YearStep> done -> "redirect:" + page.link(step.path());
            case Outcome.Refused<YearStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(actor, id);
                var next = typed.with(Fields.VERSION, Integer.toString(now.version()));
                yield show(now, new FinishForm(page, next, new Objections(refused.objections())), page, model);
            }
        };
    }

    private YearStep find(Actor actor, UUID id) {
        return years.find(id)
                .filter(step -> Answering.of(actor, access).mayFinish(step))
                .orElseThrow(() -> new NotFoundException("calendar.step.none"));
    }

    private static String show(YearStep step, FinishForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "yearcycle/year/finish";
    }
}
