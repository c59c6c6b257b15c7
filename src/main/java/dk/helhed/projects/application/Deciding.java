package dk.helhed.projects.application;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.projects.Effort;
import dk.helhed.projects.application.Applications.Found;
import dk.helhed.projects.life.LifeCycle;
import dk.helhed.projects.life.Transition;
import dk.helhed.projects.pool.Pools;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Grants and refuses what is applied for, once. Whether somebody may is asked before. */
@Service
@Transactional
public class Deciding {

    private final ApplicationWriter writer;
    private final AppliedMoney money;
    private final LifeCycle life;
    private final Pools pools;
    private final Drafting.Notebook notebook;

    Deciding(ApplicationWriter writer, AppliedMoney money, LifeCycle life, Pools pools, Drafting.Notebook notebook) {
        this.writer = writer;
        this.money = money;
        this.life = life;
        this.pools = pools;
        this.notebook = notebook;
    }

    /** What the pool has left, if it is known; others who want to grant from it wait until this transaction ends. */
    private Optional<BigDecimal> left(Application application) {
        return Optional.ofNullable(application.answers().ask().pool())
                .flatMap(pools::find)
                .flatMap(pool -> pools.moneyToGrant(pool).left());
    }

    /** Decides: application, phase and money follow together, or nothing does. */
    public Outcome<Effort> decide(Actor actor, Found found, Verdict verdict) {
        var application = found.application();
        var granted = verdict.granted();
        var left = granted == null ? Optional.<BigDecimal>empty() : left(application);
        if (granted != null && left.filter(rest -> rest.compareTo(granted) < 0).isPresent()) {
            return Outcome.refused("granted", "application.granted.empty", left.orElseThrow());
        }
        if (!writer.decide(application.id(), verdict, actor.person())) {
            return Outcome.refused("", "application.decided-meanwhile");
        }
        var transition = granted == null ? Transition.REFUSE : Transition.GRANT;
        var outcome = life.take(found.effort(), transition, verdict.reasons());
        switch (outcome) {
            case Outcome.Done<Effort> done -> {
                if (granted == null) {
                    money.refuse(done.thing(), application);
                } else {
                    money.grant(done.thing(), application, granted);
                }
                note(application, verdict);
            }
            case Outcome.Refused<Effort> refused ->
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private void note(Application application, Verdict verdict) {
        notebook.note(
                application.id(),
                Map.of("state", application.state().code()),
                Map.of(
                        "state",
                        (verdict.granted() == null ? ApplicationState.REFUSED : ApplicationState.GRANTED).code(),
                        "granted",
                        verdict.granted() == null ? "" : verdict.granted().toPlainString(),
                        "reasons",
                        verdict.reasons(),
                        "conditions",
                        verdict.conditions()));
    }
}
