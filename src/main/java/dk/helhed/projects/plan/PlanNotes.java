package dk.helhed.projects.plan;

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

/** Says above the sheet of a granted effort what its evaluation plan lacks, for the money is there and the gate is shut. */
@Component
class PlanNotes implements EffortNotes {

    private final Plans plans;

    PlanNotes(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        if (!mayEdit || effort.phase() != Phase.GRANTED) {
            return List.of();
        }
        var missing = plans.missing(effort).size();
        var link = Link.to(page.text("effort.plan.note.link"), page.link(Tab.PLAN.path(effort)));
        return missing == 0
                ? List.of()
                : List.of(new EffortNote(AlertKind.WARNING, page.text("effort.plan.note", missing), link));
    }
}
