package dk.helhed.reports.freeze;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.reports.section.ReportSection;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.ReportChanges;
import dk.helhed.reports.status.StatusReport;
import dk.helhed.tables.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts away what is kept of a report for good. */
@Service
@Transactional
class Freezer {

    private final FrozenRepository repository;
    private final ReportChanges changes;
    private final Sections sections;
    private final AuditLog log;
    private final Clock clock;

    Freezer(FrozenRepository repository, ReportChanges changes, Sections sections, AuditLog log, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.sections = sections;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> authors(StatusReport report) {
        return repository.authors(report.id());
    }

    /**
     * Freezes the report, unless it has changed since the files were written.
     *
     * @param written the sections that they were written from
     */
    Outcome<StatusReport> freeze(
            StatusReport report, List<ReportSection> written, String snapshot, List<FrozenFile> files) {
        repository.lock(report.id());
        if (repository.approved(report.id()).isPresent()) {
            return late(report);
        }
        if (repository.version(report.id()) != report.version()
                || !sections.of(report).equals(written)) {
            return Outcome.refused("", "report.approve.changed");
        }
        repository.freeze(report.id(), snapshot, clock.instant());
        files.forEach(file -> repository.add(report.id(), file));
        changes.approve(report);
        log.changed("status-report", report.slug(), null, Map.of("source", Sha256.of(snapshot)));
        return new Outcome.Done<>(report);
    }

    /** Tells whoever is second who was first. */
    @Transactional(readOnly = true)
    Outcome<StatusReport> late(StatusReport report) {
        var first = repository.approved(report.id()).orElseThrow();
        return Outcome.refused("", "report.approve.late", first.approver());
    }
}
