package dk.helhed.projects.plan;

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages {@code /projekt/…/plan/kriterium/…}: one success criterion is written. */
@Controller
@Door(Efforts.EVALUATE)
class CriterionController {

    private static final String NEW = "/projekt/{slug}/plan/kriterium/ny";
    private static final String ONE = "/projekt/{slug}/plan/kriterium/{id:\\d{1,9}}";

    private final Efforts efforts;
    private final Plans plans;
    private final CriterionFields fields;

    CriterionController(Efforts efforts, Plans plans, CriterionFields fields) {
        this.efforts = efforts;
        this.plans = plans;
        this.fields = fields;
    }

    @GetMapping(NEW)
    String blank(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var sheet = effort.sheet();
        var typed = Fields.of(Map.of(
                "area",
                sheet.where().area().name().da(),
                "people",
                sheet.target().group(),
                "due",
                sheet.span().ends() == null ? "" : sheet.span().ends().toString()));
        return show(effort, null, form(effort, page, typed, Map.of(), Objections.NONE), model);
    }

    @PostMapping(NEW)
    String add(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var outcome = read(effort, typed, page).then(criterion -> plans.add(effort, criterion));
        return answer(effort, null, outcome, typed, page, model, response);
    }

    @GetMapping(ONE)
    String form(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var criterion = criterion(effort, id);
        var typed = fields.of(criterion, page.language());
        return show(effort, criterion, form(effort, page, typed, Map.of(), Objections.NONE), model);
    }

    @PostMapping(ONE)
    String change(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var before = criterion(effort, id);
        var outcome =
                read(effort, typed, page).then(criterion -> plans.change(effort, before, typed.version(), criterion));
        return answer(effort, before, outcome, typed, page, model, response);
    }

    @PostMapping(ONE + "/fjern")
    String remove(
            @PathVariable String slug,
            @PathVariable int id,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var criterion = criterion(effort, id);
        var typed = fields.of(criterion, page.language());
        return answer(effort, criterion, plans.remove(effort, criterion), typed, page, model, response);
    }

    private String answer(
            Effort effort,
            @Nullable Criterion before,
            Outcome<Criterion> outcome,
            Fields typed,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Criterion> done -> "redirect:" + page.link(Tab.PLAN.path(effort));
            case Outcome.Refused<Criterion> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var objections = new Objections(refused.objections());
                yield show(effort, before, again(effort, before, typed, page, objections), model);
            }
        };
    }

    /** The form as it was sent, beside what somebody else has written meanwhile. */
    private PlanForm again(Effort effort, @Nullable Criterion before, Fields typed, Page page, Objections objections) {
        if (before == null) {
            return form(effort, page, typed, Map.of(), objections);
        }
        var now = fields.of(criterion(effort, before.id()), page.language());
        var theirs = now.writtenSince(typed, CriterionFields.NAMES);
        return form(effort, page, typed.drawnFrom(now), theirs, objections);
    }

    private Outcome<Criterion> read(Effort effort, Fields typed, Page page) {
        return new CriterionReading(typed, page.language(), fields)
                .read(effort.sheet().span().starts());
    }

    private Criterion criterion(Effort effort, long id) {
        return plans.of(effort).criteria().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("effort.plan.criterion.none"));
    }

    private PlanForm form(Effort effort, Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        var suggestions = fields.choosable(effort.sheet().where().area(), page.language());
        return new PlanForm(page, typed, theirs, objections, suggestions);
    }

    private static String show(Effort effort, @Nullable Criterion criterion, PlanForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("effort", effort);
        model.addAttribute("criterion", criterion);
        model.addAttribute("form", form);
        return "projects/plan/criterion";
    }
}
