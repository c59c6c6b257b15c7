package dk.helhed.disclosure.attack;

import dk.helhed.disclosure.table.Cell;
import java.util.List;
import java.util.Map;

/**
 * What an attacker could compute.
 *
 * @param hidden how many cells are hidden
 * @param bounds what is proved about each hidden cell: it can be anything between these, and where they are tight, nothing else
 * @param recovered the cells known exactly or too closely, in the order of the tables
 */
public record AttackReport(int hidden, Map<Cell, Bounds> bounds, List<Recovered> recovered) {

    public AttackReport {
        bounds = Map.copyOf(bounds);
        recovered = List.copyOf(recovered);
    }

    /** Whether no cell is known exactly or too closely. */
    public boolean isSafe() {
        return recovered.isEmpty();
    }
}
