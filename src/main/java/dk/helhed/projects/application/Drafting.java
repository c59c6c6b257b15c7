package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Phase;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.life.LifeCycle;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.pool.Pool;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes applications, sends them and takes them back. Whether somebody may is asked before. */
@Service
@Transactional
public class Drafting {

    /** What the log calls an application. */
    static final String KIND = "application";

    private final ApplicationRepository repository;
    private final ApplicationWriter writer;
    private final AppliedMoney money;
    private final LifeCycle life;
    private final Notebook notebook;

    Drafting(
            ApplicationRepository repository,
            ApplicationWriter writer,
            AppliedMoney money,
            LifeCycle life,
            Notebook notebook) {
        this.repository = repository;
        this.writer = writer;
        this.money = money;
        this.life = life;
        this.notebook = notebook;
    }

    /** Where changes are noted, with the time. */
    @org.springframework.stereotype.Component
    record Notebook(AuditLog log, Clock clock) {

        void note(UUID application, @Nullable Object before, Object after) {
            log.changed(KIND, application.toString(), before, after);
        }
    }

    /**
     * Begins an application, with the answers of the effort's earlier one if there is one.
     *
     * @param pool null for the municipality's own funds
     */
    public Outcome<Application> start(Actor actor, Effort effort, @Nullable Pool pool) {
        if (effort.phase() != Phase.IDEA) {
            return Outcome.refused(
                    "effort", "application.not-idea", effort.sheet().title());
        }
        var before = repository.latest(effort.id()).map(Application::answers).orElse(Answers.NONE);
        var ask = before.ask();
        var answers = before.withAsk(new Ask(
                pool == null ? null : pool.id(),
                ask.amount(),
                ask.cofinancing(),
                ask.cofinancier(),
                ask.cofinancierKind()));
        var id = UUID.randomUUID();
        if (!writer.add(
                id, effort.id(), answers, actor.person(), notebook.clock().instant())) {
            return Outcome.refused(
                    "effort", "application.open-already", effort.sheet().title());
        }
        notebook.note(id, null, answers);
        return new Outcome.Done<>(repository.find(id).orElseThrow());
    }

    /**
     * Saves what is answered.
     *
     * @param version of the application that the answers were written on
     */
    public Outcome<Application> save(Application before, int version, Answers answers) {
        if (before.state() != ApplicationState.DRAFT) {
            return Outcome.refused("", "application.not-draft");
        }
        if (version != before.version() || !writer.change(before.id(), version, answers)) {
            return Outcome.refused("", "application.changed-meanwhile");
        }
        if (!answers.equals(before.answers())) {
            notebook.note(before.id(), before.answers(), answers);
        }
        return new Outcome.Done<>(repository.find(before.id()).orElseThrow());
    }

    /**
     * Sends an application: it becomes money that is applied for, and its effort one that is applied for.
     *
     * @param version of the application that was seen when it was sent
     */
    public Outcome<Effort> send(Found found, int version) {
        var application = found.application();
        var missing = ApplicationRule.withoutWay(life.obstacles(found.effort(), Transition.APPLY));
        if (!missing.isEmpty()) {
            return new Outcome.Refused<>(missing);
        }
        if (!writer.send(application.id(), version, notebook.clock().instant())) {
            return Outcome.refused("", "application.changed-meanwhile");
        }
        var outcome = life.take(found.effort(), Transition.APPLY, "");
        return switch (outcome) {
            case Outcome.Done<Effort> done -> {
                money.apply(done.thing(), application);
                noteState(application, ApplicationState.SENT);
                yield outcome;
            }
            case Outcome.Refused<Effort> refused -> undone(refused);
        };
    }

    /** Takes back what was sent, as long as it is not decided. */
    public Outcome<Effort> takeBack(Found found) {
        var application = found.application();
        if (!writer.takeBack(application.id())) {
            return Outcome.refused("", "application.decided-meanwhile");
        }
        var outcome = life.take(found.effort(), Transition.TAKE_BACK, "");
        return switch (outcome) {
            case Outcome.Done<Effort> done -> {
                money.takeBack(application);
                noteState(application, ApplicationState.DRAFT);
                yield outcome;
            }
            case Outcome.Refused<Effort> refused -> undone(refused);
        };
    }

    private void noteState(Application before, ApplicationState after) {
        notebook.note(before.id(), Map.of("state", before.state().code()), Map.of("state", after.code()));
    }

    private static Outcome<Effort> undone(Outcome.Refused<Effort> refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }
}
