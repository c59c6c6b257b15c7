package dk.helhed.projects.catalogue;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortNote;
import dk.helhed.projects.EffortNotes;
import dk.helhed.projects.Phase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from an effort to what others can learn from it, and asks those who know to write it down. */
@Component
class CatalogueNotes implements EffortNotes {

    private final Catalogue catalogue;

    CatalogueNotes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<EffortNote> of(Effort effort, boolean mayEdit, LocalDate today, Page page) {
        var entry = catalogue.of(effort);
        var write = Link.to(page.text("catalogue.write"), page.link(effort.path() + "/inspiration"));
        if (entry.filter(Entry::isPublished).isPresent()) {
            return mayEdit && entry.get().isStaleOn(today)
                    ? List.of(new EffortNote(AlertKind.WARNING, page.text("catalogue.note.stale"), write))
                    : List.of(new EffortNote(
                            AlertKind.INFO,
                            page.text("catalogue.note"),
                            Link.to(
                                    page.text("catalogue.read"),
                                    page.link(CatalogueController.PATH + "/" + effort.slug()))));
        }
        return mayEdit && isLearnedFrom(effort.phase())
                ? List.of(new EffortNote(AlertKind.INFO, page.text("catalogue.note.ask"), write))
                : List.of();
    }

    private static boolean isLearnedFrom(Phase phase) {
        return phase == Phase.EVALUATED || phase.isDecided();
    }
}
