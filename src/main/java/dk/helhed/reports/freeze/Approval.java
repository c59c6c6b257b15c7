package dk.helhed.reports.freeze;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.reports.edition.Editions;
import dk.helhed.reports.section.Remark;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Approves reports. All files are written before anything is locked, so that nobody waits for it. */
@Service
public class Approval {

    private final StatusReports reports;
    private final Sections sections;
    private final Editions editions;
    private final Freezer freezer;
    private final Clock clock;

    Approval(StatusReports reports, Sections sections, Editions editions, Freezer freezer, Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.editions = editions;
        this.freezer = freezer;
        this.clock = clock;
    }

    /** Approves the report and freezes it, unless something stands in the way or somebody else was first. */
    public Outcome<StatusReport> approve(Actor actor, StatusReport report) {
        if (report.isFrozen()) {
            return freezer.late(report);
        }
        var written = sections.of(report);
        var open =
                (int) sections.remarks(report).stream().filter(Remark::isOpen).count();
        var problems = Approvable.problems(report, written, open, freezer.authors(report), actor.person());
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        var today = LocalDate.now(clock);
        var facts = reports.facts(report);
        var snapshot = Snapshot.of(report, today, facts, written, editions.all(report, facts, written, today));
        var text = SnapshotText.write(snapshot);
        return freezer.freeze(report, written, text, FrozenFiles.of(SnapshotText.read(text)));
    }

    /** What is left to do before it can be sent to review; nothing if it is empty. */
    public Outcome<StatusReport> finished(StatusReport report) {
        var open =
                (int) sections.remarks(report).stream().filter(Remark::isOpen).count();
        var problems = Approvable.unfinished(sections.of(report), open);
        return problems.isEmpty() ? new Outcome.Done<>(report) : new Outcome.Refused<>(problems);
    }
}
