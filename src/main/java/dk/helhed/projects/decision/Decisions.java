package dk.helhed.projects.decision;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import dk.helhed.projects.life.LifeCycle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What was decided about efforts. Whether somebody may note it is asked before. */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository repository;
    private final LifeCycle life;
    private final EffortChanges changes;
    private final AuditLog log;

    Decisions(DecisionRepository repository, LifeCycle life, EffortChanges changes, AuditLog log) {
        this.repository = repository;
        this.life = life;
        this.changes = changes;
        this.log = log;
    }

    /** Those about an effort, the latest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(Effort effort) {
        return repository.of(effort.id());
    }

    /**
     * Notes a decision and takes the way that it opens, both or neither. A correction that comes to the same conclusion takes no
     * way.
     *
     * @param effort as whoever asks has seen it
     */
    public Outcome<Effort> record(Effort effort, Decision decision) {
        var takesNoWay = decision.replaces() != null
                && decision.conclusion().transition().to() == effort.phase();
        if (!takesNoWay && !decision.conclusion().transition().beginsIn(effort.phase())) {
            return Outcome.refused("conclusion", "effort.decision.order");
        }
        if (!repository.add(effort.id(), decision)) {
            return Outcome.refused("", "effort.decision.replaced-meanwhile");
        }
        changes.note(effort, Event.Kind.DECIDED, null, decision.body() + ", " + decision.agenda());
        log.changed(EffortChanges.KIND, effort.id().toString(), null, logged(decision));
        if (takesNoWay) {
            return new Outcome.Done<>(effort);
        }
        var taken = life.take(effort, decision.conclusion().transition(), "");
        if (taken instanceof Outcome.Refused<Effort>) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return taken;
    }

    private static Map<String, String> logged(Decision decision) {
        return Map.of(
                "decision", decision.id().toString(),
                "conclusion", decision.conclusion().code(),
                "day", decision.on().toString());
    }
}
