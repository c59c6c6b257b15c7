package dk.helhed.projects.catalogue;

import dk.helhed.projects.Evidence;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.Kind;
import java.time.LocalDate;
import java.util.List;

/**
 * A published entry as a list shows it.
 *
 * @param slug of the effort
 * @param title of the effort
 * @param area code of the municipality
 * @param gave the beginning of what it gave
 */
public record Card(
        String slug,
        String title,
        String headline,
        String gave,
        Kind kind,
        Evidence evidence,
        String area,
        String targetGroup,
        List<GoalRef> goals,
        LocalDate publishedOn,
        LocalDate reviewBy) {

    public Card {
        goals = List.copyOf(goals);
    }

    /** The path of its page. */
    public String path() {
        return CatalogueController.PATH + "/" + slug;
    }
}
