package dk.helhed.reports.section;

import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.NotFoundException;
import dk.helhed.reports.draft.SectionKey;
import dk.helhed.reports.fact.Facts;
import dk.helhed.reports.status.StatusReport;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the editors write in a report. Whether somebody may is asked before. */
@Service
@Transactional
public class Sections {

    private static final String KIND = "report-section";

    private final SectionRepository repository;
    private final RemarkRepository remarks;
    private final AuditLog log;
    private final Clock clock;

    Sections(SectionRepository repository, RemarkRepository remarks, AuditLog log, Clock clock) {
        this.repository = repository;
        this.remarks = remarks;
        this.log = log;
        this.clock = clock;
    }

    /** All of the report, in its order. */
    @Transactional(readOnly = true)
    public List<ReportSection> of(StatusReport report) {
        return repository.of(report.id());
    }

    /**
     * The section with the key.
     *
     * @throws NotFoundException if there is none
     */
    @Transactional(readOnly = true)
    public ReportSection find(StatusReport report, String key) {
        return of(report).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("report.section.none"));
    }

    /** Gives the report the sections that its facts call for. Those that are no longer called for stay, with their texts. */
    public void place(StatusReport report, Facts facts) {
        var keys = SectionKey.all(facts);
        for (var position = 0; position < keys.size(); position++) {
            repository.place(report.id(), keys.get(position), position);
        }
    }

    /** Writes a section, unless somebody else has since that version. */
    Outcome<ReportSection> write(StatusReport report, ReportSection before, int version, WrittenSection written) {
        if (!repository.hold(report.id())) {
            return Outcome.refused("", "report.approved-meanwhile");
        }
        if (!repository.write(report.id(), before.key(), version, written, clock.instant())) {
            return Outcome.refused("", "report.section.late");
        }
        repository.keep(report.id(), before.key());
        var after = find(report, before.key());
        log.changed(KIND, report.slug() + "/" + before.key(), logged(before), logged(after));
        return new Outcome.Done<>(after);
    }

    /** Every text that the section had, the latest first. */
    @Transactional(readOnly = true)
    List<SectionVersion> history(StatusReport report, ReportSection section) {
        return repository.history(report.id(), section.key());
    }

    /** What was said about the report, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(StatusReport report) {
        return remarks.of(report.id());
    }

    /** Says something about a section; false if the report is approved already. */
    boolean remark(StatusReport report, ReportSection section, String text) {
        if (!repository.hold(report.id())) {
            return false;
        }
        var id = UUID.randomUUID();
        remarks.add(report.id(), section.key(), id, text, clock.instant());
        log.changed("report-remark", id.toString(), null, Map.of("text", text));
        return true;
    }

    /** Settles a remark; false if there is no open one. */
    boolean settle(StatusReport report, UUID remark) {
        var settled = remarks.settle(report.id(), remark, clock.instant());
        if (settled) {
            log.changed("report-remark", remark.toString(), Map.of("state", "open"), Map.of("state", "settled"));
        }
        return settled;
    }

    private static Map<String, String> logged(ReportSection section) {
        return Map.of(
                "text", section.body(),
                "plain", section.plain(),
                "state", section.state().code(),
                "person", Objects.toString(section.assigned(), ""));
    }
}
