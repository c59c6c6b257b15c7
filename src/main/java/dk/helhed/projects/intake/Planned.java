package dk.helhed.projects.intake;

import dk.helhed.projects.Effort;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.Phase;
import dk.helhed.projects.Sheet;
import dk.helhed.projects.money.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file makes of an effort.
 *
 * @param before as it is now; null for a new one
 * @param number empty for a new one that gets the next
 * @param sources those that are new or changed; a changed one has the id of the one that it changes
 */
public record Planned(
        long line,
        @Nullable Effort before,
        String number,
        Sheet sheet,
        Phase phase,
        Evidence evidence,
        List<Source> sources) {

    public Planned {
        sources = List.copyOf(sources);
    }

    /** Whether the effort is new. */
    public boolean isNew() {
        return before == null;
    }

    /** Whether the row changes nothing. */
    public boolean isSame() {
        return before != null && !changesSheet() && evidence == before.evidence() && sources.isEmpty();
    }

    /** Whether the sheet says something else now. The order of the goals says nothing. */
    boolean changesSheet() {
        return before != null && !inOrder(sheet).equals(inOrder(before.sheet()));
    }

    private static Sheet inOrder(Sheet sheet) {
        return new Sheet(
                sheet.kind(),
                sheet.title(),
                sheet.summary(),
                sheet.goals().stream()
                        .sorted(java.util.Comparator.comparing(goal -> goal.toString()))
                        .toList(),
                sheet.target(),
                sheet.where(),
                sheet.responsible(),
                sheet.partners(),
                sheet.languages(),
                sheet.span(),
                sheet.links(),
                sheet.published());
    }
}
