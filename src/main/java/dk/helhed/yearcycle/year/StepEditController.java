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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /aarshjul/…/nyt} and {@code /aarshjul/trin/…/ret}: a step is added to a year, moved or changed. */
@Controller
@Door(Cycle.EDIT)
class StepEditController {

    private static final String NEW = "/aarshjul/{year:\\d{4}}/nyt";
    private static final String EDIT = "/aarshjul/trin/{id}/ret";
    private static final List<String> NAMES =
            Stream.concat(SheetReading.NAMES.stream(), Stream.of("day")).toList();

    private final Years years;
    private final StepChanges changes;
    private final StepForms forms;

    StepEditController(Years years, StepChanges changes, StepForms forms) {
        this.years = years;
        this.changes = changes;
        this.forms = forms;
    }

    @GetMapping(NEW)
    String begin(@PathVariable int year, Page page, Model model) {
        mustBeMade(year);
        var form = forms.of(page, Fields.of(StepForms.blank()), Map.of(), Objections.NONE);
        return show(year, null, form, page, model);
    }

    @PostMapping(NEW)
    String add(@PathVariable int year, Fields typed, Page page, Model model, HttpServletResponse response) {
        mustBeMade(year);
        var added = StepChange.read(typed, page.language(), forms, null, "")
                .then(good -> changes.add(year, good.day(), good.sheet()));
        return switch (added) {
            case Outcome.Done<YearStep> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<YearStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var form = forms.of(page, typed, Map.of(), new Objections(refused.objections()));
                yield show(year, null, form, page, model);
            }
        };
    }

    @GetMapping(EDIT)
    String form(@PathVariable UUID id, Page page, Model model) {
        var step = find(id);
        var form = forms.of(page, forms.fields(step), Map.of(), Objections.NONE);
        return show(step.year(), step, form, page, model);
    }

    @PostMapping(EDIT)
    String change(@PathVariable UUID id, Fields typed, Page page, Model model, HttpServletResponse response) {
        var step = find(id);
        return switch (changed(step, typed, page)) {
            case Outcome.Done<YearStep> done ->
                "redirect:" + page.link(done.thing().path());
            case Outcome.Refused<YearStep> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = find(id);
                var stored = forms.fields(now);
                var theirs = stored.writtenSince(typed, NAMES);
                var form = forms.of(page, typed.drawnFrom(stored), theirs, new Objections(refused.objections()));
                yield show(now.year(), now, form, page, model);
            }
        };
    }

    private Outcome<YearStep> changed(YearStep step, Fields typed, Page page) {
        var shown = forms.shownPerson(step.sheet());
        return StepChange.read(typed, page.language(), forms, step.sheet(), shown)
                .then(good -> changes.change(step, typed.version(), good.day(), good.sheet(), good.reason()));
    }

    private void mustBeMade(int year) {
        if (!years.isMade(year)) {
            throw new NotFoundException("calendar.year.none");
        }
    }

    private YearStep find(UUID id) {
        return years.find(id).orElseThrow(() -> new NotFoundException("calendar.step.none"));
    }

    private static String show(int year, @Nullable YearStep step, StepForm form, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("year", year);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "yearcycle/year/edit";
    }
}
