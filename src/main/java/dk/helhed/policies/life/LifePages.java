package dk.helhed.policies.life;

import dk.helhed.access.Actor;
import dk.helhed.access.Objections;
import dk.helhed.pages.NotFoundException;
import dk.helhed.pages.Page;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.wording.PolicyWording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the pages about the life of a policy. */
@Component
class LifePages {

    private final LifeCycle lifeCycle;
    private final Comments comments;
    private final PolicyWording wording;
    private final Clock clock;

    LifePages(LifeCycle lifeCycle, Comments comments, PolicyWording wording, Clock clock) {
        this.lifeCycle = lifeCycle;
        this.comments = comments;
        this.wording = wording;
        this.clock = clock;
    }

    String life(Policy policy, StepForm form, Objections objections, Actor actor, Page page, Model model) {
        var life = lifeCycle.of(policy);
        add(policy, page, model);
        model.addAttribute("life", life);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("form", form);
        model.addAttribute("objections", objections);
        model.addAttribute(
                "open", life.hearing() == null || !actor.holds(Comments.MODERATE) ? 0 : comments.countUnheard(policy));
        model.addAttribute("mayEdit", actor.holds(Policies.EDIT));
        model.addAttribute("mayAnswer", actor.holds(LifeCycle.ANSWER));
        model.addAttribute("mayModerate", actor.holds(Comments.MODERATE));
        return "policies/life";
    }

    String answer(Policy policy, int number, AnswerForm form, Objections objections, Page page, Model model) {
        var committee = committee(policy, number);
        var given = Optional.ofNullable(lifeCycle.of(policy).round()).map(Round::answers).orElse(List.of()).stream()
                .filter(answer -> answer.committee().equals(committee))
                .findFirst();
        add(policy, page, model);
        model.addAttribute("number", number);
        model.addAttribute("committee", committee);
        model.addAttribute("given", given.orElse(null));
        model.addAttribute(
                "form",
                objections.all().isEmpty()
                        ? given.map(answer -> new AnswerForm(answer.verdict().code(), answer.text()))
                                .orElse(form)
                        : form);
        model.addAttribute("objections", objections);
        return "policies/answer";
    }

    /**
     * The committee that an address names by its place in the policy.
     *
     * @throws NotFoundException if there are not so many
     */
    String committee(Policy policy, int number) {
        var committees = policy.document().committees();
        if (number < 1 || number > committees.size()) {
            throw new NotFoundException("error.not-found.detail");
        }
        return committees.get(number - 1);
    }

    private void add(Policy policy, Page page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("words", wording.of(page));
        model.addAttribute("policy", policy);
    }
}
