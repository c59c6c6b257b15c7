package dk.helhed.projects.result;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters measurements and judgements. Whether somebody may is asked before. */
@Service
@Transactional
public class ResultChanges {

    private static final String MEASUREMENT = "measurement";
    private static final String JUDGEMENT = "judgement";

    private final ResultRepository repository;
    private final EffortChanges changes;
    private final AuditLog log;
    private final Clock clock;

    ResultChanges(ResultRepository repository, EffortChanges changes, AuditLog log, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** Enters what was measured. A period is measured once. */
    public Outcome<Measurement> enter(Effort effort, Measurement measurement) {
        var id = repository.add(measurement, clock.instant());
        if (id.isEmpty()) {
            return Outcome.refused("period", "effort.result.period.taken");
        }
        log.changed(MEASUREMENT, id.get().toString(), null, logged(measurement));
        changes.note(effort, Event.Kind.MEASURED, null, "");
        return new Outcome.Done<>(measurement);
    }

    /**
     * Corrects what was measured.
     *
     * @param version of the measurement that the correction was made from
     */
    public Outcome<Measurement> correct(Measurement before, int version, Measurement after) {
        if (repository.isTaken(before, after.period().exactCode())) {
            return Outcome.refused("period", "effort.result.period.taken");
        }
        if (!repository.change(before.id(), version, after)) {
            return Outcome.refused("", "effort.plan.changed-meanwhile");
        }
        log.changed(MEASUREMENT, Long.toString(before.id()), logged(before), logged(after));
        return new Outcome.Done<>(after);
    }

    /** Takes out what was entered by mistake. */
    public void remove(Measurement measurement) {
        repository.remove(measurement.id());
        log.changed(MEASUREMENT, Long.toString(measurement.id()), logged(measurement), null);
    }

    /**
     * Judges a criterion.
     *
     * @param version of the judgement that was seen; 0 if there was none
     */
    public Outcome<Verdict> judge(CriterionResult before, int version, Verdict verdict, String reason) {
        if (verdict != Verdict.NOT_MEASURABLE && before.findings().isEmpty()) {
            return Outcome.refused("verdict", "effort.result.verdict.nothing");
        }
        var criterion = before.criterion().id();
        if (!repository.judge(criterion, version, verdict, reason, clock.instant())) {
            return Outcome.refused("", "effort.plan.changed-meanwhile");
        }
        var judged = before.judgement();
        log.changed(
                JUDGEMENT,
                Long.toString(criterion),
                judged == null ? null : logged(judged.verdict(), judged.reason()),
                logged(verdict, reason));
        return new Outcome.Done<>(verdict);
    }

    private static Map<String, String> logged(Verdict verdict, String reason) {
        return Map.of("verdict", verdict.code(), "reason", reason);
    }

    private static Map<String, String> logged(Measurement measurement) {
        return Map.of(
                "period", measurement.period().code(),
                "value", measurement.value().toPlainString(),
                "people", Objects.toString(measurement.people(), ""),
                "comparison", Objects.toString(measurement.comparison(), ""),
                "comparisonPeople", Objects.toString(measurement.comparisonPeople(), ""),
                "evidence", measurement.evidence(),
                "link", measurement.link());
    }
}
