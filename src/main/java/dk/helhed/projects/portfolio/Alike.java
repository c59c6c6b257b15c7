package dk.helhed.projects.portfolio;

import dk.helhed.projects.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An effort for people and in a place that others are for and in, too.
 *
 * @param group what it has in common with the others: folded target group, municipality and folded district
 * @param targetGroup as it writes it
 * @param area code of the municipality
 * @param starts null if not known
 * @param ends null if not known, or if it has no end
 */
public record Alike(
        String group,
        String slug,
        String title,
        String number,
        Phase phase,
        String targetGroup,
        String area,
        String district,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /** The path of its page. */
    public String path() {
        return "/projekt/" + slug;
    }

    /** Whether it begins no later than the day; one whose first day is not known does. */
    boolean hasBegunBy(@Nullable LocalDate day) {
        return starts == null || day == null || !starts.isAfter(day);
    }
}
