package dk.helhed.projects.plan;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Tab;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page {@code /projekt/…/plan/ret}: all of an evaluation plan but its criteria is written. */
@Controller
@Door(Efforts.EVALUATE)
class PlanEditController {

    private static final String PATH = "/projekt/{slug}/plan/ret";

    private final Efforts efforts;
    private final Plans plans;
    private final PlanFields fields;

    PlanEditController(Efforts efforts, Plans plans, PlanFields fields) {
        this.efforts = efforts;
        this.plans = plans;
        this.fields = fields;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var typed = fields.of(plans.of(effort), page.language());
        return show(effort, new PlanForm(page, typed, Map.of(), Objections.NONE, List.of()), model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable String slug,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        return switch (save(effort, typed, page)) {
            case Outcome.Done<Plan> done -> "redirect:" + page.link(Tab.PLAN.path(effort));
            case Outcome.Refused<Plan> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = fields.of(plans.of(effort), page.language());
                var theirs = now.writtenSince(typed, PlanFields.NAMES);
                var next = typed.drawnFrom(now);
                var objections = new Objections(refused.objections());
                yield show(effort, new PlanForm(page, next, theirs, objections, List.of()), model);
            }
        };
    }

    private Outcome<Plan> save(Effort effort, Fields typed, Page page) {
        return switch (fields.read(
                typed, page.language(), effort.sheet().where().area())) {
            case Outcome.Done<Plan> good -> plans.save(effort, typed.version(), good.thing());
            case Outcome.Refused<Plan> refused -> refused;
        };
    }

    private static String show(Effort effort, PlanForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("effort", effort);
        model.addAttribute("form", form);
        return "projects/plan/edit";
    }
}
