package dk.helhed.projects.cliff;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.projects.Kind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says above the sheet of a project that its money runs out and nothing is decided. */
@Component
@Order(10)
class CliffNotes implements EffortNotes {

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        var until = effort.money().fundedUntil();
        if (until == null
                || effort.sheet().kind() != Kind.PROJECT
                || !effort.phase().isFunded()) {
            return List.of();
        }
        return CliffWatch.stage(today, until).map(stage -> note(effort, stage, until, page)).stream()
                .toList();
    }

    private static EffortNote note(Effort effort, Stage stage, LocalDate until, Page page) {
        var decided = effort.phase().isDecided() ? "decided." : "open.";
        return new EffortNote(
                stage == Stage.PAST || stage == Stage.MONTHS_6 ? AlertKind.ERROR : AlertKind.WARNING,
                page.text("cliff.note." + decided + (stage == Stage.PAST ? "past" : "ahead"), page.date(until)),
                Link.to(page.text("cliff.see"), page.link(CliffController.PATH)));
    }
}
