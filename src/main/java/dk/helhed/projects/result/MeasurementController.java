package dk.helhed.projects.result;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /projekt/…/resultater/…}: a measurement is entered, corrected, or taken out. */
@Controller
@Door(Efforts.EVALUATE)
class MeasurementController {

    private static final String NEW = "/projekt/{slug}/resultater/kriterium/{id:\\d{1,9}}/ny";
    private static final String ONE = "/projekt/{slug}/resultater/{id:\\d{1,9}}";

    private final Efforts efforts;
    private final ResultPages pages;
    private final ResultChanges changes;
    private final Clock clock;

    MeasurementController(Efforts efforts, ResultPages pages, ResultChanges changes, Clock clock) {
        this.efforts = efforts;
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        var place = place(efforts.find(actor, Efforts.EVALUATE, slug), id, page);
        return show(place, new ResultForm(page, Fields.NONE, Map.of(), Objections.NONE), model);
    }

    @PostMapping(NEW)
    String enter(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var place = place(efforts.find(actor, Efforts.EVALUATE, slug), id, page);
        var outcome = read(place, typed, page).then(measurement -> changes.enter(place.effort(), measurement));
        return answer(place, outcome, typed, page, model, response);
    }

    @GetMapping(ONE)
    String form(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var place = measured(effort, id, page);
        var typed = MeasurementReading.fields(place.known(), page.language());
        return show(place, new ResultForm(page, typed, Map.of(), Objections.NONE), model);
    }

    @PostMapping(ONE)
    String correct(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var place = measured(efforts.find(actor, Efforts.EVALUATE, slug), id, page);
        var outcome = read(place, typed, page)
                .then(measurement -> changes.correct(place.known(), typed.version(), measurement));
        return answer(place, outcome, typed, page, model, response);
    }

    @PostMapping(ONE + "/fjern")
    String remove(@PathVariable String slug, @PathVariable int id, Actor actor, Page page) {
        var place = measured(efforts.find(actor, Efforts.EVALUATE, slug), id, page);
        changes.remove(place.known());
        return "redirect:" + page.link(Tab.RESULTS.path(place.effort()));
    }

    /**
     * Where a measurement belongs.
     *
     * @param measurement as it is stored; null for a new one
     */
    private record Place(
            Effort effort,
            CriterionResult result,
            ResultPage shown,
            @Nullable Measurement measurement) {

        Measurement known() {
            return java.util.Objects.requireNonNull(measurement);
        }
    }

    private Place place(Effort effort, long criterion, Page page) {
        var shown = pages.of(effort, page);
        return shown.results().stream()
                .filter(result -> result.criterion().id() == criterion && result.isEntered())
                .findFirst()
                .map(result -> new Place(effort, result, shown, null))
                .orElseThrow(() -> new NotFoundException("effort.plan.criterion.none"));
    }

    private Place measured(Effort effort, long id, Page page) {
        var shown = pages.of(effort, page);
        for (var result : shown.results()) {
            for (var finding : result.findings()) {
                var entered = finding.entered();
                if (entered != null && entered.id() == id) {
                    return new Place(effort, result, shown, entered);
                }
            }
        }
        throw new NotFoundException("effort.result.none");
    }

    private Outcome<Measurement> read(Place place, Fields typed, Page page) {
        var criterion = place.result().criterion();
        var unit = place.shown().words().unit(criterion).orElse(null);
        return new MeasurementReading(typed, page.language(), unit).read(criterion.id(), LocalDate.now(clock));
    }

    private String answer(
            Place place,
            Outcome<Measurement> outcome,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Measurement> done -> "redirect:" + page.link(Tab.RESULTS.path(place.effort()));
            case Outcome.Refused<Measurement> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(place, again(place, typed, page, new Objections(refused.objections())), model);
            }
        };
    }

    /** The form as it was sent, beside what somebody else has written meanwhile. */
    private ResultForm again(Place place, Fields typed, Page page, Objections objections) {
        if (place.measurement() == null) {
            return new ResultForm(page, typed, Map.of(), objections);
        }
        var now = MeasurementReading.fields(
                measured(place.effort(), place.known().id(), page).known(), page.language());
        var theirs = now.writtenSince(typed, MeasurementReading.NAMES);
        return new ResultForm(page, typed.drawnFrom(now), theirs, objections);
    }

    private static String show(Place place, ResultForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("effort", place.effort());
        model.addAttribute("result", place.result());
        model.addAttribute("measurement", place.measurement());
        model.addAttribute("unit", place.shown().words().unitName(place.result().criterion()));
        model.addAttribute("form", form);
        return "projects/result/measurement";
    }
}
