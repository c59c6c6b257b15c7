package dk.helhed.policies;

import dk.helhed.access.log.AuditLog;
import dk.helhed.policies.PolicyRepository.NewPolicy;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.file.PolicyFile;
import dk.helhed.policies.file.PolicyWriter;
import dk.helhed.tables.FileProblem;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Takes policies in: from files, and from the pages, which write files too. All of a file or nothing. */
@Service
@Transactional
public class PolicyIntake {

    private final PolicyRepository repository;
    private final KnownMeasures measures;
    private final PolicyIndicators indicators;
    private final VersionLine line;
    private final AuditLog log;
    private final Clock clock;

    PolicyIntake(
            PolicyRepository repository,
            KnownMeasures measures,
            PolicyIndicators indicators,
            AuditLog log,
            Clock clock) {
        this.repository = repository;
        this.measures = measures;
        this.indicators = indicators;
        this.line = new VersionLine(repository);
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes the text of a file in. A file with a date of adoption becomes an adopted version, any other a draft, which may
     * be taken in again as long as it is being written.
     *
     * @param dryRun whether only to look
     */
    public PolicyTaken take(String text, boolean dryRun) {
        return switch (PolicyFile.read(text, measures)) {
            case PolicyFile.Wrong wrong -> new PolicyTaken.Refused(wrong.problems());
            case PolicyFile.Read read -> take(read.policy(), text, dryRun);
        };
    }

    private PolicyTaken take(PolicyDocument policy, String text, boolean dryRun) {
        repository.lock();
        var before = repository.find(policy.id());
        if (before.isPresent() && repository.text(policy.id()).equals(Optional.of(text))) {
            return new PolicyTaken.Same(policy);
        }
        var problems = VersionLine.obstacle(policy, before.orElse(null))
                .or(() -> line.obstacle(policy))
                .map(List::of)
                .orElseGet(() -> indicators.define(policy));
        if (!problems.isEmpty()) {
            undo();
            return new PolicyTaken.Refused(problems.stream()
                    .map(problem -> problem.inLine(VersionLine.lineOf(text, problem.path())))
                    .toList());
        }
        if (dryRun) {
            undo();
        } else {
            store(policy, text, before.orElse(null));
        }
        return before.isPresent() ? new PolicyTaken.Changed(policy) : new PolicyTaken.Added(policy);
    }

    private void store(PolicyDocument policy, String text, @Nullable StoredPolicy before) {
        var stage = policy.head().adoption() != null ? Stage.ADOPTED : Stage.DRAFT;
        var stored = toStore(policy, stage, text);
        if (before == null) {
            repository.add(stored, clock.instant());
        } else if (!repository.replace(stored, before.version(), clock.instant())) {
            throw new IllegalStateException("The policy " + policy.id() + " changed behind its lock");
        }
        note(policy.id(), before == null ? null : new Noted(before.stage(), before.version()), stage);
    }

    /**
     * Lets a policy that is not adopted yet say something else, or be at another stage.
     *
     * @param before as it was when it was read
     */
    public PolicyChanged change(Policy before, PolicyDocument after, Stage stage) {
        var text = after.equals(before.document())
                ? repository.text(before.id()).orElseThrow()
                : PolicyWriter.write(after);
        return rewrite(before, text, stage);
    }

    /**
     * Lets a policy that is not adopted yet be what the text of a file says.
     *
     * @param before as it was when it was read
     */
    public PolicyChanged rewrite(Policy before, String text, Stage stage) {
        return switch (PolicyFile.read(text, measures)) {
            case PolicyFile.Wrong wrong -> new PolicyChanged.Wrong(wrong.problems());
            case PolicyFile.Read read -> rewrite(before, read.policy(), text, stage);
        };
    }

    private PolicyChanged rewrite(Policy before, PolicyDocument after, String text, Stage stage) {
        if (!after.id().equals(before.id())) {
            throw new IllegalArgumentException("The policy " + before.id() + " cannot become " + after.id());
        }
        repository.lock();
        var takesPlace = stage == Stage.ADOPTED
                || !Objects.equals(before.head().replaces(), after.head().replaces());
        var problems = (takesPlace ? line.obstacle(after) : Optional.<FileProblem>empty())
                .map(List::of)
                .orElseGet(() -> indicators.define(after));
        if (!problems.isEmpty()) {
            undo();
            return new PolicyChanged.Wrong(problems);
        }
        if (!repository.replace(toStore(after, stage, text), before.version(), clock.instant())) {
            undo();
            return new PolicyChanged.Late();
        }
        note(before.id(), new Noted(before.stage(), before.version()), stage);
        return new PolicyChanged.Done(after);
    }

    private static NewPolicy toStore(PolicyDocument policy, Stage stage, String text) {
        var head = policy.head();
        return new NewPolicy(
                policy.id(),
                head.municipality(),
                stage,
                head.replaces(),
                stage == Stage.ADOPTED ? Policy.firstDay(head) : null,
                head.to(),
                text);
    }

    private void note(String id, @Nullable Noted before, Stage after) {
        log.changed("policy", id, before, new Noted(after, before == null ? 1 : before.version() + 1));
    }

    /** What the log keeps of a version. */
    private record Noted(String stage, int version) {

        Noted(Stage stage, int version) {
            this(stage.code(), version);
        }
    }

    /** Leaves nothing of what has been written in the transaction. */
    private static void undo() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
}
