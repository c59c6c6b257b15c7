package dk.helhed.projects.result;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.NotFoundException;
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

/** The page {@code /projekt/…/resultater/kriterium/…/vurdering}: a person judges a success criterion. */
@Controller
@Door(Efforts.EVALUATE)
class JudgementController {

    private static final String PATH = "/projekt/{slug}/resultater/kriterium/{id:\\d{1,9}}/vurdering";

    private final Efforts efforts;
    private final ResultPages pages;
    private final ResultChanges changes;

    JudgementController(Efforts efforts, ResultPages pages, ResultChanges changes) {
        this.efforts = efforts;
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping(PATH)
    String form(@PathVariable String slug, @PathVariable int id, Actor actor, Page page, Model model) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        var result = result(effort, id, page);
        return show(effort, result, new ResultForm(page, fields(result), Map.of(), Objections.NONE), model);
    }

    @PostMapping(PATH)
    String judge(
            @PathVariable String slug,
            @PathVariable int id,
            Fields typed,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var effort = efforts.find(actor, Efforts.EVALUATE, slug);
        return switch (judge(effort, result(effort, id, page), typed, page)) {
            case Outcome.Done<Verdict> done -> "redirect:" + page.link(Tab.RESULTS.path(effort));
            case Outcome.Refused<Verdict> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var result = result(effort, id, page);
                var now = fields(result);
                var theirs = now.writtenSince(typed, List.of("verdict", "reason"));
                var next = typed.drawnFrom(now);
                yield show(
                        effort,
                        result,
                        new ResultForm(page, next, theirs, new Objections(refused.objections())),
                        model);
            }
        };
    }

    private Outcome<Verdict> judge(Effort effort, CriterionResult result, Fields typed, Page page) {
        if (!effort.phase().isActive()) {
            return Outcome.refused("", "effort.result.judge.phase");
        }
        var form = new FormReading(typed, page.language());
        var verdict = form.neededChoice(Verdict.class, "verdict");
        var reason = form.neededText("reason");
        return form.outcome(verdict::orElseThrow) instanceof Outcome.Refused<Verdict> refused
                ? refused
                : changes.judge(result, typed.version(), verdict.orElseThrow(), reason);
    }

    private CriterionResult result(Effort effort, long criterion, Page page) {
        return pages.of(effort, page).results().stream()
                .filter(result -> result.criterion().id() == criterion)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("effort.plan.criterion.none"));
    }

    private static Fields fields(CriterionResult result) {
        var judgement = result.judgement();
        return judgement == null
                ? Fields.of(Map.of(Fields.VERSION, "0"))
                : Fields.of(Map.of(
                        "verdict",
                        judgement.verdict().code(),
                        "reason",
                        judgement.reason(),
                        Fields.VERSION,
                        Integer.toString(judgement.version())));
    }

    private static String show(Effort effort, CriterionResult result, ResultForm form, Model model) {
        model.addAttribute("page", form.page());
        model.addAttribute("effort", effort);
        model.addAttribute("result", result);
        model.addAttribute("form", form);
        return "projects/result/judgement";
    }
}
