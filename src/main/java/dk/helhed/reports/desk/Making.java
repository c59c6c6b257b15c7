package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.projects.Slug;
import dk.helhed.reference.Area;
import dk.helhed.reports.fact.FactReader;
import dk.helhed.reports.section.Sections;
import dk.helhed.reports.status.ReportChanges;
import dk.helhed.reports.status.ReportState;
import dk.helhed.reports.status.StatusReport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes new reports: reads all facts and lays out the sections. */
@Service
@Transactional
class Making {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final FactReader facts;
    private final ReportChanges changes;
    private final Sections sections;
    private final Clock clock;

    Making(FactReader facts, ReportChanges changes, Sections sections, Clock clock) {
        this.facts = facts;
        this.changes = changes;
        this.sections = sections;
        this.clock = clock;
    }

    /** What a new report is about, as its form says. */
    private record Wanted(int year, String title, LocalDate asOf) {}

    /** The municipality that reports are about; empty if nobody has said which one it is. */
    @Transactional(readOnly = true)
    Optional<Area> municipality() {
        return facts.municipality();
    }

    Outcome<StatusReport> make(Actor actor, Fields typed, Language language) {
        var area = facts.municipality();
        if (area.isEmpty()) {
            return Outcome.refused("", "report.new.no-municipality");
        }
        return read(typed, language).then(good -> make(actor, area.get(), good));
    }

    private Outcome<Wanted> read(Fields typed, Language language) {
        var form = new FormReading(typed, language);
        var year = form.count("year").orElse(0);
        if (year < FIRST || year > LAST) {
            form.object("year", "report.new.year");
        }
        var title = form.neededLine("title");
        var today = LocalDate.now(clock);
        var asOf = form.neededDay("asOf").orElse(today);
        if (asOf.isAfter(today)) {
            form.object("asOf", "report.new.future");
        }
        return form.outcome(() -> new Wanted(year, title, asOf));
    }

    private Outcome<StatusReport> make(Actor actor, Area area, Wanted wanted) {
        if (!facts.hasThemes(wanted.asOf())) {
            return Outcome.refused("", "report.new.no-themes", area.name().da());
        }
        var now = clock.instant();
        var report = new StatusReport(
                UUID.randomUUID(),
                Slug.of(area.name().da() + " " + wanted.year(), area.code()),
                area.code(),
                wanted.year(),
                wanted.title(),
                wanted.asOf(),
                ReportState.DRAFT,
                1,
                now,
                actor.person(),
                now);
        var read = facts.read(area, wanted.year(), wanted.asOf(), LocalDate.now(clock));
        var added = changes.add(report, read);
        if (added instanceof Outcome.Done<StatusReport> done) {
            sections.place(done.thing(), read);
        }
        return added;
    }
}
