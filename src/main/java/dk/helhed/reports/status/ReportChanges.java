package dk.helhed.reports.status;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.reports.fact.FactText;
import dk.helhed.reports.fact.Facts;
import dk.helhed.yearcycle.round.RoundChanges;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes reports themselves. Whether somebody may is asked before. */
@Service
@Transactional
public class ReportChanges {

    private static final String KIND = "status-report";

    private final ReportRepository repository;
    private final RoundChanges rounds;
    private final AuditLog log;
    private final Clock clock;

    ReportChanges(ReportRepository repository, RoundChanges rounds, AuditLog log, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.log = log;
        this.clock = clock;
    }

    /** Stores a new report, unless the municipality has one for the year. */
    public Outcome<StatusReport> add(StatusReport report, Facts facts) {
        if (!repository.add(report, FactText.write(facts))) {
            return Outcome.refused("year", "report.new.twice", Integer.toString(report.year()));
        }
        log.changed(KIND, report.slug(), null, Map.of("title", report.title()));
        return new Outcome.Done<>(repository.find(report.id()).orElseThrow());
    }

    /** Keeps facts that were read anew; false if somebody else has changed the report meanwhile. */
    public boolean refresh(StatusReport report, Facts facts) {
        return repository.refresh(report, facts.asOf(), FactText.write(facts), clock.instant());
    }

    /** Brings the report to a state; false if somebody else has changed it meanwhile. */
    public boolean move(StatusReport report, ReportState state) {
        var moved = repository.move(report, state, clock.instant());
        if (moved) {
            log.changed(KIND, report.slug(), state(report.state()), state(state));
        }
        return moved;
    }

    /**
     * Approves the report, which must be locked and of that version. From then on no committee can answer about its year.
     *
     * @throws IllegalStateException if it is not
     */
    public void approve(StatusReport report) {
        if (!move(report, ReportState.APPROVED)) {
            throw new IllegalStateException("Not locked: " + report.slug());
        }
        rounds.end(report.year());
    }

    private static Map<String, String> state(ReportState state) {
        return Map.of("state", state.code());
    }
}
