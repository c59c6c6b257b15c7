package dk.helhed.yearcycle.year;

import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Cycle;
import dk.helhed.yearcycle.calendar.StepChanges;
import dk.helhed.yearcycle.calendar.YearStep;
import dk.helhed.yearcycle.calendar.Years;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /aarshjul/trin/…/aflys} and {@code …/genoptag}: a step is called off, or planned again. */
@Controller
@Door(Cycle.EDIT)
class CallOffController {

    private static final String CALL_OFF = "/aarshjul/trin/{id}/aflys";
    private static final String TAKE_UP = "/aarshjul/trin/{id}/genoptag";

    private final Years years;
    private final StepChanges changes;

    CallOffController(Years years, StepChanges changes) {
        this.years = years;
        this.changes = changes;
    }

    @GetMapping(CALL_OFF)
    String offForm(@PathVariable UUID id, Page page, Model model) {
        return blank(find(id), false, page, model);
    }

    @PostMapping(CALL_OFF)
    String callOff(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        return answer(find(id), false, typed, page, model, response);
    }

    @GetMapping(TAKE_UP)
    String upForm(@PathVariable UUID id, Page page, Model model) {
        return blank(find(id), true, page, model);
    }

    @PostMapping(TAKE_UP)
    String takeUp(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        return answer(find(id), true, typed, page, model, response);
    }

    private String answer(
            YearStep step, boolean up, Fields typed, Page page, Model model, HttpServletResponse response) {
        return switch (write(step, up, typed, page)) {
            case Outcome.Done<YearStep> done -> "redirect:" + page.link(step.path());
            case Outcome.Refused<YearStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(step.id());
                var next = typed.with(Fields.VERSION, Integer.toString(now.version()));
                yield show(now, up, new FinishForm(page, next, new Objections(refused.objections())), page, model);
            }
        };
    }

    private Outcome<YearStep> write(YearStep step, boolean up, Fields typed, Page page) {
        return FinishForm.reason(typed, page)
                .then(good -> up
                        ? changes.takeUp(step, typed.version(), good)
                        : changes.callOff(step, typed.version(), good));
    }

    private YearStep find(UUID id) {
        return years.find(id).orElseThrow(() -> new NotFoundException("calendar.step.none"));
    }

    private static String blank(YearStep step, boolean up, Page page, Model model) {
        var typed = Fields.NONE.with(Fields.VERSION, Integer.toString(step.version()));
        return show(step, up, new FinishForm(page, typed, Objections.NONE), page, model);
    }

    private static String show(YearStep step, boolean up, FinishForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("step", step);
        model.addAttribute("up", up);
        model.addAttribute("form", form);
        return "yearcycle/year/calloff";
    }
}
