package dk.helhed.projects.monitoring;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortChanges;
import dk.helhed.projects.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes quarterly reports in. Whether somebody may report is asked before. */
@Service
@Transactional
public class Reporting {

    private static final String REPORT = "quarterly-report";
    private static final String CONTACT = "project-contact";

    private final ReportRepository repository;
    private final Quarters quarters;
    private final Traces traces;
    private final Clock clock;

    Reporting(ReportRepository repository, Quarters quarters, Traces traces, Clock clock) {
        this.repository = repository;
        this.quarters = quarters;
        this.traces = traces;
        this.clock = clock;
    }

    /** Where a report leaves its trace: in the history that everybody may read, and in the log. */
    @Component
    record Traces(EffortChanges changes, AuditLog log, Texts texts) {

        void reported(Effort effort, Quarter quarter, Report report) {
            var color = texts.text(Language.DANISH, report.color().key());
            var words = texts.text(
                    Language.DANISH, "monitoring.event", quarter.number(), Integer.toString(quarter.year()), color);
            changes.note(effort, Event.Kind.REPORTED, null, words);
        }
    }

    /** Takes the report of a quarter that owes one. */
    public Outcome<FiledReport> file(Effort effort, Quarter quarter, Report report) {
        var project = quarters.of(effort);
        if (project.course().reports().containsKey(quarter)) {
            return refused("monitoring.twice", quarter);
        }
        var isOwed = quarters.standing(project).open().stream()
                .anyMatch(row -> row.quarter().equals(quarter));
        return isOwed
                ? add(effort, new FiledReport(quarter, report, 1, false, clock.instant()))
                : refused("monitoring.not-owed", quarter);
    }

    /**
     * Takes over what an older list says of a quarter, whether one is owed or not; reason and plan may be missing.
     *
     * @param at when it was reported
     */
    public Outcome<FiledReport> takeOver(Effort effort, Quarter quarter, Report report, Instant at) {
        return add(effort, new FiledReport(quarter, report, 1, true, at));
    }

    private Outcome<FiledReport> add(Effort effort, FiledReport filed) {
        if (!repository.add(effort.id(), filed, person())) {
            return refused("monitoring.twice", filed.quarter());
        }
        traces.reported(effort, filed.quarter(), filed.report());
        traces.log().changed(REPORT, id(effort, filed.quarter()), null, filed.report());
        return new Outcome.Done<>(filed);
    }

    /**
     * Corrects a report. What it said before is kept and shown.
     *
     * @param version of the report that the correction was made from
     * @param why it is corrected
     */
    public Outcome<Report> correct(Effort effort, FiledReport before, int version, Report report, String why) {
        if (version != before.version() || !repository.correct(effort.id(), before, version, report)) {
            return Outcome.refused("", "monitoring.changed-meanwhile");
        }
        repository.keep(effort.id(), new Correction(before.quarter(), before.report(), why, clock.instant()), person());
        traces.reported(effort, before.quarter(), report);
        traces.log().changed(REPORT, id(effort, before.quarter()), before.report(), report);
        return new Outcome.Done<>(report);
    }

    /** Notes that somebody got in touch because of a report. That answers what the report demanded. */
    public Outcome<Contact> contacted(Effort effort, Contact contact) {
        var wanted = contact.step() == Contact.Step.POOL ? Demand.Kind.CONTACT : Demand.Kind.COMMITTEE;
        var isWanted = quarters.standing(quarters.of(effort)).demands().stream()
                .anyMatch(demand -> demand.kind() == wanted && demand.quarter().equals(contact.quarter()));
        if (!isWanted || !repository.add(effort.id(), contact, clock.instant(), person())) {
            return Outcome.refused("", "monitoring.contact.none");
        }
        traces.log().changed(CONTACT, id(effort, contact.quarter()), null, contact);
        return new Outcome.Done<>(contact);
    }

    private static <T> Outcome<T> refused(String key, Quarter quarter) {
        return Outcome.refused("quarter", key, quarter.number(), Integer.toString(quarter.year()));
    }

    private static String id(Effort effort, Quarter quarter) {
        return effort.id() + "/" + quarter.code();
    }

    private static @Nullable UUID person() {
        return Actor.asking().map(Actor::person).orElse(null);
    }
}
