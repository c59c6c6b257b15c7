package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.reports.freeze.Approval;
import dk.helhed.reports.status.ReportChanges;
import dk.helhed.reports.status.ReportState;
import dk.helhed.reports.status.StatusReport;
import org.springframework.stereotype.Component;

/** The steps of a report on its way to approval. */
@Component
class Steps {

    private final ReportChanges changes;
    private final Approval approval;

    Steps(ReportChanges changes, Approval approval) {
        this.changes = changes;
        this.approval = approval;
    }

    /** Sends the report to review, when every section is ready. */
    Outcome<StatusReport> send(StatusReport report) {
        var finished = approval.finished(report);
        return finished instanceof Outcome.Refused<StatusReport> ? finished : move(report, ReportState.REVIEW);
    }

    /** Takes it back to be written on. */
    Outcome<StatusReport> takeBack(StatusReport report) {
        return move(report, ReportState.DRAFT);
    }

    Outcome<StatusReport> approve(Actor actor, StatusReport report) {
        return approval.approve(actor, report);
    }

    private Outcome<StatusReport> move(StatusReport report, ReportState state) {
        return report.state() == state || changes.move(report, state)
                ? new Outcome.Done<>(report)
                : Outcome.refused("", "report.changed-meanwhile");
    }
}
