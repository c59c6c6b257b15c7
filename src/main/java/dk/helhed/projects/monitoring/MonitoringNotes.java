package dk.helhed.projects.monitoring;

import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.projects.Kind;
import dk.helhed.projects.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says above the sheet of a project that it is in trouble, or that nobody has reported it. */
@Component
@Order(20)
class MonitoringNotes implements EffortNotes {

    private final Quarters quarters;

    MonitoringNotes(Quarters quarters) {
        this.quarters = quarters;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        if (effort.sheet().kind() != Kind.PROJECT || !effort.phase().isFunded()) {
            return List.of();
        }
        return quarters.standing(quarters.of(effort)).demands().stream()
                .filter(demand -> mayEdit || demand.kind() != Demand.Kind.DUE)
                .limit(1)
                .map(demand -> QuarterWords.note(page, effort.path(), demand, Set.of()))
                .map(note -> new EffortNote(
                        note.kind(),
                        note.text(),
                        Link.to(page.text("monitoring.see"), page.link(Tab.QUARTERS.path(effort)))))
                .toList();
    }
}
