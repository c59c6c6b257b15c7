package dk.helhed.reports.desk;

import dk.helhed.access.Actor;
import dk.helhed.access.duty.Duty;
import dk.helhed.access.duty.Duty.Urgency;
import dk.helhed.access.duty.DutyKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reports.status.StatusReports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What reports want of people: sections of those who are to write them, answers to remarks of the same, and review and approval of
 * those who may approve.
 */
@Component
class ReportDuties implements DutyKind {

    private final RefreshRepository repository;
    private final Texts texts;

    ReportDuties(RefreshRepository repository, Texts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, Language language, LocalDate today) {
        if (!actor.holds(StatusReports.EDIT) && !actor.holds(StatusReports.APPROVE)) {
            return List.of();
        }
        var approves = actor.holds(StatusReports.APPROVE);
        return repository.open(actor.person()).stream()
                .flatMap(report -> of(report, approves, language).stream())
                .toList();
    }

    private List<Duty> of(OpenReport report, boolean approves, Language language) {
        var duties = new ArrayList<Duty>();
        if (report.assigned() > 0) {
            duties.add(duty(report, "sections", report.assigned(), language));
        }
        if (report.ownRemarks() > 0) {
            duties.add(duty(report, "remarks", report.ownRemarks(), language));
        }
        if (approves && report.inReview()) {
            duties.add(
                    report.isReady()
                            ? duty(report, "approve", 0, language)
                            : duty(report, "review", report.unready() + report.remarks(), language));
        }
        return duties;
    }

    private Duty duty(OpenReport report, String what, int count, Language language) {
        return new Duty(
                texts.text(language, "report.duty." + what, report.title()),
                texts.text(language, "report.duty.why." + what, count),
                null,
                report.path(),
                what.equals("approve") ? Urgency.SOON : Urgency.OPEN,
                what);
    }
}
