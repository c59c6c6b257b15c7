package dk.helhed.yearcycle.round;

import dk.helhed.yearcycle.Theme;
import java.util.List;

/**
 * Who has answered in a round, and who has not.
 *
 * @param rows what presses most first
 * @param unasked themes that nobody answers for
 */
public record RoundOverview(Round round, List<Row> rows, List<Theme> unasked) {

    public RoundOverview {
        rows = List.copyOf(rows);
        unasked = List.copyOf(unasked);
    }

    /**
     * A sheet in the list.
     *
     * @param theme its name
     * @param unit the name of the unit that answers; empty if there is none
     * @param writer who writes for the unit, in words; empty if the unit does itself
     * @param open whether whoever reads may open the sheet
     */
    public record Row(Sheet sheet, Standing standing, String theme, String unit, String writer, boolean open) {}

    /** How many have to answer. */
    public int asked() {
        return (int) rows.stream()
                .filter(row -> row.standing().kind() != Standing.Kind.EXCUSED)
                .count();
    }

    /** How many have answered. */
    public int answered() {
        return (int)
                rows.stream().filter(row -> row.standing().kind().isAnswered()).count();
    }

    /** How many have not answered, and are late. */
    public int late() {
        return (int) rows.stream()
                .filter(row -> row.standing().kind() == Standing.Kind.LATE)
                .count();
    }
}
