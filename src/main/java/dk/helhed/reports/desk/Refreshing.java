package dk.helhed.reports.desk;

import dk.helhed.access.Outcome;
import dk.helhed.reports.fact.FactDiff;
import dk.helhed.reports.fact.FactReader;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.ReportChanges;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.reports.status.StatusReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the facts of a draft anew, and keeps what changed. */
@Service
@Transactional
class Refreshing {

    private final StatusReports reports;
    private final ReportChanges changes;
    private final FactReader facts;
    private final Sections sections;
    private final RefreshRepository repository;

    Refreshing(
            StatusReports reports,
            ReportChanges changes,
            FactReader facts,
            Sections sections,
            RefreshRepository repository) {
        this.reports = reports;
        this.changes = changes;
        this.facts = facts;
        this.sections = sections;
        this.repository = repository;
    }

    /** Every time it was done, the latest first. */
    @Transactional(readOnly = true)
    List<Refresh> of(StatusReport report) {
        return repository.of(report.id());
    }

    /** Reads everything as it is today. What the editors wrote is not touched. */
    Outcome<StatusReport> refresh(StatusReport report, LocalDate today, Instant now) {
        var before = reports.facts(report);
        var after = facts.read(report.municipality(), report.year(), today);
        if (!changes.refresh(report, after)) {
            return Outcome.refused("", "report.changed-meanwhile");
        }
        sections.place(report, after);
        repository.add(report.id(), FactDiff.between(before, after), now);
        return new Outcome.Done<>(report);
    }
}
