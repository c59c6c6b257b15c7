package dk.helhed.reports.status;

import dk.helhed.access.Actor;
import dk.helhed.pages.NotFoundException;
import dk.helhed.policies.translation.Translations;
import dk.helhed.reports.fact.FactText;
import dk.helhed.reports.fact.Facts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status reports, as whoever asks may see them: everybody the approved ones, editors and translators also the drafts. */
@Service
@Transactional(readOnly = true)
public class StatusReports {

    /** To make reports, to write in them, and to send them to review. */
    public static final String EDIT = "reports.edit";

    /** To approve them, which freezes them. */
    public static final String APPROVE = "reports.approve";

    private final ReportRepository repository;

    StatusReports(ReportRepository repository) {
        this.repository = repository;
    }

    /** The latest year first. */
    public List<StatusReport> all() {
        return repository.all().stream().filter(StatusReports::isVisible).toList();
    }

    /** The report that an address names; empty if there is none, or whoever asks may not see it. */
    public Optional<StatusReport> find(String slug) {
        return repository.find(slug).filter(StatusReports::isVisible);
    }

    /**
     * The report that an address names.
     *
     * @throws NotFoundException if there is none, or whoever asks may not see it
     */
    public StatusReport known(String slug) {
        return find(slug).orElseThrow(() -> new NotFoundException("report.none"));
    }

    /**
     * The report, for somebody who wants to write in it.
     *
     * @throws NotFoundException if there is none
     */
    public StatusReport open(String slug) {
        return repository
                .find(slug)
                .filter(report -> isVisible(report) && !report.isFrozen())
                .orElseThrow(() -> new NotFoundException("report.none-open"));
    }

    /** What was read from the other rooms for it. */
    public Facts facts(StatusReport report) {
        return FactText.read(repository.facts(report.id()));
    }

    private static boolean isVisible(StatusReport report) {
        return report.isFrozen() || Actor.isHeld(EDIT) || Actor.isHeld(APPROVE) || Actor.isHeld(Translations.TRANSLATE);
    }
}
