package dk.helhed.policies.owed;

import static java.util.Comparator.naturalOrder;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.Policies;
import dk.helhed.policies.Policy;
import dk.helhed.policies.decision.Decisions;
import dk.helhed.policies.life.Comment;
import dk.helhed.policies.life.Comments;
import dk.helhed.policies.life.LifeCycle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What policies on their way wait for: answers of committees, comments to be read and answered, evaluations, a version to follow. */
@Component
class OwedSteps implements DutyKind {

    /** How long before its last day the end of a policy is remembered. */
    private static final int MONTHS_BEFORE_END = 12;

    /** How long before its day an evaluation is remembered. */
    private static final int MONTHS_BEFORE_EVALUATION = 6;

    private static final List<String> PERMISSIONS = List.of(Policies.EDIT, LifeCycle.ANSWER, Comments.MODERATE);

    private final Policies policies;
    private final LifeCycle life;
    private final Comments comments;
    private final Decisions decisions;
    private final Texts texts;

    OwedSteps(Policies policies, LifeCycle life, Comments comments, Decisions decisions, Texts texts) {
        this.policies = policies;
        this.life = life;
        this.comments = comments;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (PERMISSIONS.stream().noneMatch(actor::holds)) {
            return List.of();
        }
        return policies.all().stream()
                .flatMap(policy -> switch (policy.standing()) {
                    case INTERNAL_ROUND -> actor.holds(LifeCycle.ANSWER) ? answers(policy, language, today) : none();
                    case HEARING -> hearing(actor, policy, language, today);
                    case IN_FORCE ->
                        actor.holds(Policies.EDIT)
                                ? Stream.concat(end(policy, language, today), evaluation(policy, language, today))
                                : none();
                    case DRAFT, ADOPTED, SUPERSEDED -> none();
                })
                .toList();
    }

    private static Stream<Duty> none() {
        return Stream.of();
    }

    /** The committees that can still answer. */
    private Stream<Duty> answers(Policy policy, Language language, LocalDate today) {
        var round = life.of(policy).round();
        if (round == null || round.isOverOn(today)) {
            return none();
        }
        return Stream.of(Duty.by(
                round.until(),
                today,
                texts.text(language, "policy.owed.answer", title(policy, language)),
                texts.text(language, "policy.owed.answer.why", String.join(", ", round.missing())),
                "/politik/" + policy.id() + "/forloeb"));
    }

    private Stream<Duty> hearing(Actor actor, Policy policy, Language language, LocalDate today) {
        var hearing = life.of(policy).hearing();
        if (hearing == null) {
            return none();
        }
        var said = comments.of(policy);
        var title = title(policy, language);
        var waiting = those(said, comment -> comment.state() == Comment.State.WAITING);
        var unanswered = those(said, comment -> comment.state() == Comment.State.PUBLISHED && comment.answer() == null);
        var duties = new ArrayList<Duty>();
        if (!waiting.isEmpty() && actor.holds(Comments.MODERATE)) {
            var what = texts.text(language, "policy.owed.comments", waiting.size(), title);
            var why = texts.text(language, "policy.owed.comments.why");
            duties.add(Duty.by(null, today, what, why, moderationPath(policy)).marked("waiting " + newest(said)));
        }
        if (!unanswered.isEmpty() && actor.holds(Policies.EDIT) && !hearing.isOpenOn(today)) {
            var what = texts.text(language, "policy.owed.unanswered", unanswered.size(), title);
            var why = texts.text(language, "policy.owed.unanswered.why");
            duties.add(Duty.by(null, today, what, why, moderationPath(policy)).marked("unanswered " + newest(said)));
        }
        return duties.stream();
    }

    private static String moderationPath(Policy policy) {
        return "/politik/" + policy.id() + "/hoering/indlaeg";
    }

    private static List<Comment> those(List<Comment> said, Predicate<Comment> which) {
        return said.stream().filter(which).toList();
    }

    /** Also when it is dealt with, so that dealing with it does not make the others new. */
    private static Instant newest(List<Comment> said) {
        return said.stream().map(Comment::writtenAt).max(naturalOrder()).orElseThrow();
    }

    /** A policy whose own words let it end within a year, and that none is to follow yet. */
    private Stream<Duty> end(Policy policy, Language language, LocalDate today) {
        var to = policy.head().to();
        if (to == null || policy.successor() != null || to.isAfter(today.plusMonths(MONTHS_BEFORE_END))) {
            return none();
        }
        var rhythm = policy.head().evaluation();
        var why = rhythm == null
                ? texts.text(language, "policy.owed.end.why")
                : texts.text(
                        language,
                        "policy.owed.end.rhythm",
                        rhythm.in(language.tag()).orElseGet(rhythm::original));
        return Stream.of(Duty.by(
                        to,
                        today,
                        texts.text(language, "policy.owed.end", title(policy, language)),
                        why,
                        "/politik/" + policy.id())
                .marked("end"));
    }

    /** An evaluation whose day is near or past, as long as no decision about the whole policy has come of it. */
    private Stream<Duty> evaluation(Policy policy, Language language, LocalDate today) {
        var by = policy.head().evaluateBy();
        if (by == null || by.isAfter(today.plusMonths(MONTHS_BEFORE_EVALUATION))) {
            return none();
        }
        var start = by.minusMonths(MONTHS_BEFORE_EVALUATION);
        var isDone = decisions.of(policy).stream()
                .anyMatch(decision -> decision.item() == null && !decision.on().isBefore(start));
        return isDone
                ? none()
                : Stream.of(Duty.by(
                                by,
                                today,
                                texts.text(language, "policy.owed.evaluate", title(policy, language)),
                                texts.text(language, "policy.owed.evaluate.why"),
                                "/politik/" + policy.id())
                        .marked("evaluation"));
    }

    private static String title(Policy policy, Language language) {
        var title = policy.head().title();
        return title.in(language.tag()).orElseGet(title::original);
    }
}
