package dk.helhed.projects.application;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells those who write about an effort how far its application is, or where to begin one. */
@Component
class ApplicationNotes implements EffortNotes {

    private final Applications applications;

    ApplicationNotes(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        if (!mayEdit) {
            return List.of();
        }
        var latest = applications.latest(effort);
        return switch (effort.phase()) {
            case IDEA -> List.of(idea(effort, latest, page));
            case APPLIED, GRANTED ->
                latest.map(found -> seen(found, page)).stream().toList();
            case RUNNING, EVALUATED, ANCHORED, EXTENDED, CHANGED, ENDED, SPREAD, SHELVED -> List.of();
        };
    }

    private EffortNote idea(Effort effort, Optional<Application> latest, Page page) {
        return latest.filter(found -> found.state() == ApplicationState.DRAFT)
                .map(draft -> note(
                        page,
                        "draft",
                        page.link(draft.path(Step.SEND)),
                        Demand.missing(draft.answers(), applications.size(draft))
                                .size()))
                .orElseGet(() ->
                        note(page, "none", page.link(StartController.PATH, Map.of("indsats", effort.number()))));
    }

    private static EffortNote seen(Application application, Page page) {
        return switch (application.state()) {
            case DRAFT -> note(page, "draft", page.link(application.path(Step.SEND)), 0);
            case SENT -> note(page, "sent", page.link(application.path()));
            case GRANTED, REFUSED -> note(page, "decided", page.link(application.path() + "/brev"));
        };
    }

    private static EffortNote note(Page page, String name, String address, Object... arguments) {
        return new EffortNote(
                AlertKind.INFO,
                page.text("application.note." + name, arguments),
                Link.to(page.text("application.note.link." + name), address));
    }
}
