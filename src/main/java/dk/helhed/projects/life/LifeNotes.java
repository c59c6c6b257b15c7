package dk.helhed.projects.life;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from the sheet to the page of its life those who may take a step. */
@Component
class LifeNotes implements EffortNotes {

    private final LifeCycle life;

    LifeNotes(LifeCycle life) {
        this.life = life;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        if (page.reader() == null || (!mayEdit && life.open(effort).isEmpty())) {
            return List.of();
        }
        var link = Link.to(page.text("effort.life.note.link"), page.link(effort.path() + "/forloeb"));
        var phase = page.text(effort.phase().key());
        return List.of(new EffortNote(AlertKind.INFO, page.text("effort.life.note", phase), link));
    }
}
