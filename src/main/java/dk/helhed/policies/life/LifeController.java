package dk.helhed.policies.life;

import dk.helhed.access.Actor;
import dk.helhed.access.Door;
import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.Stage;
import dk.helhed.policies.VisiblePolicies;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page {@code /politik/…/forloeb}: how far a policy has come, what is asked of whom, and the next step. */
@Controller
class LifeController {

    private static final String PATH = "/politik/{id}/forloeb";

    private final VisiblePolicies policies;
    private final LifeCycle lifeCycle;
    private final LifePages pages;

    LifeController(VisiblePolicies policies, LifeCycle lifeCycle, LifePages pages) {
        this.policies = policies;
        this.lifeCycle = lifeCycle;
        this.pages = pages;
    }

    @Door(Policies.READ)
    @GetMapping(PATH)
    String life(@PathVariable String id, Actor actor, Page page, Model model) {
        return pages.life(policies.find(id), StepForm.EMPTY, Objections.NONE, actor, page, model);
    }

    @Door(Policies.EDIT)
    @PostMapping(PATH)
    String step(
            @PathVariable String id, StepForm form, Actor actor, Page page, Model model, HttpServletResponse response) {
        var policy = policies.find(id);
        return answer(policy, lifeCycle.takeTyped(policy, form), form, actor, page, model, response);
    }

    @Door(LifeCycle.ANSWER)
    @GetMapping("/politik/{id}/svar/{number:\\d{1,9}}")
    String answerForm(@PathVariable String id, @PathVariable int number, Page page, Model model) {
        return pages.answer(policies.find(id), number, AnswerForm.EMPTY, Objections.NONE, page, model);
    }

    @Door(LifeCycle.ANSWER)
    @PostMapping("/politik/{id}/svar/{number:\\d{1,9}}")
    String answer(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int version,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        var policy = policies.find(id);
        var committee = pages.committee(policy, number);
        return switch (lifeCycle.answer(actor, policy, committee, verdict, text, version)) {
            case Outcome.Done<Round> done -> back(policy, page);
            case Outcome.Refused<Round> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var typed = new AnswerForm(verdict, text);
                yield pages.answer(policy, number, typed, new Objections(refused.objections()), page, model);
            }
        };
    }

    private String answer(
            Policy policy,
            Outcome<Stage> outcome,
            StepForm form,
            Actor actor,
            Page page,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Stage> done -> back(policy, page);
            case Outcome.Refused<Stage> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var now = policies.find(policy.id());
                yield pages.life(now, form, new Objections(refused.objections()), actor, page, model);
            }
        };
    }

    private static String back(Policy policy, Page page) {
        return "redirect:" + page.link("/politik/" + policy.id() + "/forloeb");
    }
}
