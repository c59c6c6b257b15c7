package dk.helhed.projects.evidence;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes how well efforts are known to work. Whether somebody may is asked before. */
@Service
@Transactional
public class Gradings {

    private static final String KIND = "grading";

    private final GradingRepository repository;
    private final EffortChanges changes;
    private final AuditLog log;
    private final Clock clock;

    Gradings(GradingRepository repository, EffortChanges changes, AuditLog log, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** What is known about the effort. */
    @Transactional(readOnly = true)
    public Grading of(Effort effort) {
        return new Grading(effort.evidence(), repository.reason(effort.id()), repository.research(effort.id()));
    }

    /**
     * Says how well the effort is known to work.
     *
     * @param version of the effort that the grading was written for
     */
    public Outcome<Effort> grade(Effort effort, int version, Grading grading) {
        if (version != effort.version()) {
            return Outcome.refused("", "evidence.changed-meanwhile");
        }
        var before = of(effort);
        if (before.equals(grading)) {
            return new Outcome.Done<>(effort);
        }
        var outcome = changes.grade(effort, grading.grade());
        if (outcome instanceof Outcome.Done<Effort>) {
            repository.save(effort.id(), grading, clock.instant());
            changes.note(effort, Event.Kind.GRADED, null, "");
            log.changed(KIND, effort.id().toString(), before, grading);
        }
        return outcome;
    }
}
