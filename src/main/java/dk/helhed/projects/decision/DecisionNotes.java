package dk.helhed.projects.decision;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Tab;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says to everybody that an effort is evaluated and waits for a decision. */
@Component
class DecisionNotes implements EffortNotes {

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        if (effort.phase() != Phase.EVALUATED) {
            return List.of();
        }
        var link = Link.to(page.text("effort.decision.note.link"), page.link(Tab.DECISION.path(effort)));
        var until = effort.money().fundedUntil();
        var text = until == null
                ? page.text("effort.decision.note")
                : page.text(
                        until.isBefore(today) ? "effort.decision.note.ended" : "effort.decision.note.until",
                        page.date(until));
        return List.of(new EffortNote(AlertKind.WARNING, text, link));
    }
}
