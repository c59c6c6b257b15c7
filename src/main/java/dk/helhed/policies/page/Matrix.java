package dk.helhed.policies.page;

import dk.helhed.policies.document.Commitment;
import dk.helhed.policies.document.ItemKind;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.Statement;
import dk.helhed.policies.document.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The commitments of a policy as a table: a row for each focus area, a column for each track.
 *
 * @param tracks the columns, in order; empty for a policy without tracks, which has one column
 * @param acrossTracks whether there is a last column for what belongs to no track
 */
public record Matrix(List<Statement> tracks, boolean acrossTracks, List<Row> rows) {

    /**
     * A focus area.
     *
     * @param area null for what belongs to no focus area; comes last
     * @param cells one for each column
     */
    public record Row(@Nullable Statement area, List<Cell> cells) {}

    /** What stands in one place, under its headings. */
    public record Cell(List<Section> sections) {

        public boolean isEmpty() {
            return sections.isEmpty();
        }
    }

    /**
     * Commitments under a heading.
     *
     * @param theme null for those without; they come first
     */
    public record Section(@Nullable Theme theme, List<Commitment> commitments) {}

    /** The table of a policy. */
    public static Matrix of(PolicyDocument policy) {
        var tracks = policy.statements(ItemKind.TRACK);
        var across = tracks.isEmpty()
                || policy.commitments().stream()
                        .anyMatch(commitment -> commitment.place().track() == null);
        var areas = new ArrayList<@Nullable Statement>(policy.statements(ItemKind.FOCUS_AREA));
        if (policy.commitments().stream()
                .anyMatch(commitment -> commitment.place().focusArea() == null)) {
            areas.add(null);
        }
        var columns = new ArrayList<@Nullable Statement>(tracks);
        if (across) {
            columns.add(null);
        }
        var rows = areas.stream()
                .map(area -> new Row(
                        area,
                        columns.stream()
                                .map(track -> cell(policy, key(area), key(track)))
                                .toList()))
                .toList();
        return new Matrix(tracks, across && !tracks.isEmpty(), rows);
    }

    private static Cell cell(PolicyDocument policy, @Nullable String area, @Nullable String track) {
        var here = policy.commitments().stream()
                .filter(commitment -> Objects.equals(commitment.place().focusArea(), area)
                        && Objects.equals(commitment.place().track(), track))
                .toList();
        var sections = new ArrayList<Section>();
        var loose =
                here.stream().filter(commitment -> commitment.theme() == null).toList();
        for (var theme : policy.themes()) {
            var below = here.stream()
                    .filter(commitment -> theme.key().equals(commitment.theme()))
                    .toList();
            var belongs = theme.focusArea().equals(area) && Objects.equals(theme.track(), track);
            if (belongs || !below.isEmpty()) {
                sections.add(new Section(theme, below));
            }
        }
        if (!loose.isEmpty()) {
            sections.addFirst(new Section(null, loose));
        }
        return new Cell(sections);
    }

    private static @Nullable String key(@Nullable Statement statement) {
        return statement == null ? null : statement.key();
    }
}
