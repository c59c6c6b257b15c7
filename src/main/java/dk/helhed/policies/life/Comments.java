package dk.helhed.policies.life;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.access.Secret;
import dk.helhed.access.log.AuditLog;
import dk.helhed.forms.FreeText;
import dk.helhed.policies.Policy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say in public hearings, and what the municipality does about it. Nobody needs an account to speak. Nothing is
 * shown before somebody has read it.
 */
@Service
@Transactional
public class Comments {

    /** To read comments that wait, show or refuse them, and answer. */
    public static final String MODERATE = "hearing.moderate";

    public static final int LONGEST = 3_000;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_ANSWER = 4_000;
    static final int LONGEST_REASON = 1_000;

    /** How many in an hour may come from one address, and about one policy. */
    static final int FROM_ONE_PLACE = 5;

    static final int ABOUT_ONE_POLICY = 300;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final CommentRepository repository;
    private final AuditLog log;
    private final Clock clock;

    Comments(CommentRepository repository, AuditLog log, Clock clock) {
        this.repository = repository;
        this.log = log;
        this.clock = clock;
    }

    /** What has been said in all hearings about the policy, as far as the reader may see it; the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(Policy policy) {
        return repository.of(policy.id());
    }

    /** How many comments on the policy nobody has read, or nobody has answered, whoever asks. */
    @Transactional(readOnly = true)
    public int countUnheard(Policy policy) {
        return repository.countUnheard(policy.id());
    }

    /**
     * Takes a comment in. It waits until somebody has read it.
     *
     * @param address where it comes from; only a hash of it is kept, for a day
     */
    public Outcome<NewComment> say(Policy policy, Hearing hearing, NewComment comment, String address) {
        var objections = objections(policy, comment);
        var now = clock.instant();
        var sender = Secret.hash("hearing:" + address);
        if (objections.isEmpty()
                && (repository.countFrom(sender, now.minus(WINDOW)) >= FROM_ONE_PLACE
                        || repository.countAbout(policy.id(), now.minus(WINDOW)) >= ABOUT_ONE_POLICY)) {
            objections = List.of(Objection.of("", "hearing.too-many"));
        }
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        repository.add(policy.id(), hearing.number(), comment, sender, now);
        return new Outcome.Done<>(comment);
    }

    /** Shows a comment that waits; whether it did wait. */
    public boolean publish(Policy policy, UUID comment) {
        var done = repository.decide(policy.id(), comment, Comment.State.PUBLISHED, null, clock.instant());
        return noted(done, comment, "published");
    }

    /** Refuses to show a comment that waits. */
    public Outcome<UUID> refuse(Policy policy, UUID comment, String typed) {
        var reason = FreeText.paragraphs(typed);
        var problem = problem("reason", reason, LONGEST_REASON);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var done = repository.decide(policy.id(), comment, Comment.State.REFUSED, reason, clock.instant());
        return noted(done, comment, "refused")
                ? new Outcome.Done<>(comment)
                : Outcome.refused("", "hearing.decided-already");
    }

    /** Writes the municipality's answer, or writes it anew. */
    public Outcome<UUID> answer(Policy policy, UUID comment, String typed) {
        var answer = FreeText.paragraphs(typed);
        var problem = problem("answer", answer, LONGEST_ANSWER);
        if (problem.isPresent()) {
            return new Outcome.Refused<>(List.of(problem.get()));
        }
        var done = repository.answer(policy.id(), comment, answer, clock.instant());
        return noted(done, comment, "answered")
                ? new Outcome.Done<>(comment)
                : Outcome.refused("", "hearing.not-published");
    }

    private boolean noted(boolean done, UUID comment, String state) {
        if (done) {
            log.changed("comment", comment.toString(), null, Map.of("state", state));
        }
        return done;
    }

    private static List<Objection> objections(Policy policy, NewComment comment) {
        var objections = new ArrayList<Objection>();
        problem("text", comment.text(), LONGEST).ifPresent(objections::add);
        Optional.ofNullable(comment.name())
                .flatMap(name -> FreeText.objection("name", name, LONGEST_NAME))
                .ifPresent(objections::add);
        if (comment.item() != null && policy.document().item(comment.item()).isEmpty()) {
            objections.add(Objection.of("item", "hearing.item"));
        }
        return objections;
    }

    private static Optional<Objection> problem(String field, String text, int longest) {
        return text.isBlank()
                ? Optional.of(Objection.of(field, "hearing.empty"))
                : FreeText.objection(field, text, longest);
    }
}
