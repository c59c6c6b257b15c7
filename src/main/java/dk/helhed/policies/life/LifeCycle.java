package dk.helhed.policies.life;

import dk.helhed.access.Actor;
import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyChanged;
import dk.helhed.policies.PolicyIntake;
import dk.helhed.policies.Stage;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.life.AnswerRepository.NewAnswer;
import dk.helhed.tables.FileProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Leads policies from draft to adoption, one step after the other. */
@Service
@Transactional
public class LifeCycle {

    /** To answer for a committee in an internal round. */
    public static final String ANSWER = "policies.answer";

    private static final int LONGEST = 4_000;

    private final StepRepository steps;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final PolicyIntake intake;
    private final Clock clock;

    LifeCycle(
            StepRepository steps,
            AnswerRepository answers,
            CommentRepository comments,
            PolicyIntake intake,
            Clock clock) {
        this.steps = steps;
        this.answers = answers;
        this.comments = comments;
        this.intake = intake;
        this.clock = clock;
    }

    /** How far the policy has come. */
    @Transactional(readOnly = true)
    public Life of(Policy policy) {
        var taken = steps.of(policy.id());
        var sinceDraft = taken.stream()
                .filter(step -> step.number() > lastTakenBack(taken))
                .toList();
        var round = latest(sinceDraft, Transition.START_ROUND).map(step -> round(policy, step));
        var hearing = latest(sinceDraft, Transition.OPEN_HEARING).map(step -> new Hearing(step.number(), until(step)));
        return new Life(policy.stage(), taken, round.orElse(null), hearing.orElse(null));
    }

    /** Takes the step that a form asks for, unless the policy has changed since the form was drawn. */
    public Outcome<Stage> takeTyped(Policy policy, StepForm form) {
        if (!form.isAbout(policy.version())) {
            return Outcome.refused("", "policy.late");
        }
        return form.request().then(done -> take(policy, done));
    }

    /** Takes a step, or says what stands in the way. */
    public Outcome<Stage> take(Policy policy, StepRequest request) {
        var transition = request.transition();
        if (!transition.beginsAt(policy.stage())) {
            return Outcome.refused("", "policy.step.order");
        }
        var life = of(policy);
        var obstacle = StepCheck.obstacle(request, policy, life, LocalDate.now(clock))
                .or(() -> unheard(request, policy, life));
        if (obstacle.isPresent()) {
            return new Outcome.Refused<>(List.of(obstacle.get()));
        }
        var changed = intake.change(policy, after(policy.document(), request), transition.to());
        if (changed instanceof PolicyChanged.Done) {
            // Not before: of two who take a step at once, the change lets only one through.
            steps.add(policy.id(), transition, StepCheck.until(request), StepCheck.note(request), clock.instant());
            return new Outcome.Done<>(transition.to());
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return changed instanceof PolicyChanged.Wrong wrong
                ? new Outcome.Refused<>(
                        wrong.problems().stream().map(LifeCycle::objection).toList())
                : Outcome.refused("", "policy.late");
    }

    /**
     * Writes what a committee answers in the running round, or writes it anew.
     *
     * @param version of the answer as it was read; 0 for a first one
     */
    public Outcome<Round> answer(
            Actor actor, Policy policy, String committee, String verdict, String typed, int version) {
        var round = of(policy).round();
        if (policy.stage() != Stage.INTERNAL_ROUND
                || round == null
                || LocalDate.now(clock).isAfter(round.until())) {
            return Outcome.refused("", "policy.answer.closed");
        }
        var chosen = Answer.Verdict.of(verdict);
        var text = FreeText.paragraphs(typed);
        var problem = answerProblem(round, committee, chosen.orElse(null), text);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var answer = new NewAnswer(committee, chosen.orElseThrow(), text, actor.person());
        return answers.save(policy.id(), round.number(), answer, version, clock.instant())
                ? new Outcome.Done<>(round)
                : Outcome.refused("", "policy.late");
    }

    private static Optional<Objection> answerProblem(
            Round round, String committee, Answer.@Nullable Verdict verdict, String text) {
        if (!round.committees().contains(committee)) {
            return Optional.of(Objection.of("committee", "policy.answer.committee"));
        }
        if (verdict == null) {
            return Optional.of(Objection.of("verdict", "policy.answer.verdict"));
        }
        return text.isEmpty() && verdict != Answer.Verdict.AGREES
                ? Optional.of(Objection.of("text", "policy.answer.text"))
                : FreeText.objection("text", text, LONGEST);
    }

    private static Objection objection(FileProblem problem) {
        return new Objection("", problem.key(), problem.arguments());
    }

    private Optional<Objection> unheard(StepRequest request, Policy policy, Life life) {
        if (!(request instanceof StepRequest.Adopt) || life.hearing() == null) {
            return Optional.empty();
        }
        var open = comments.countUnheard(policy.id());
        return open == 0 ? Optional.empty() : Optional.of(Objection.of("", "policy.step.unheard", open));
    }

    private Round round(Policy policy, Step step) {
        return new Round(
                step.number(), until(step), policy.document().committees(), answers.of(policy.id(), step.number()));
    }

    private static PolicyDocument after(PolicyDocument document, StepRequest request) {
        return request instanceof StepRequest.Adopt adopt
                ? document.adopted(adopt.adoption(), adopt.from(), adopt.to())
                : document;
    }

    private static int lastTakenBack(List<Step> steps) {
        return latest(steps, Transition.TAKE_BACK).map(Step::number).orElse(0);
    }

    private static Optional<Step> latest(List<Step> steps, Transition transition) {
        return steps.reversed().stream()
                .filter(step -> step.transition() == transition)
                .findFirst();
    }

    private static LocalDate until(Step step) {
        var until = step.until();
        if (until == null) {
            throw new IllegalStateException("The step " + step.number() + " has no last day");
        }
        return until;
    }
}
