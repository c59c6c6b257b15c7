package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables that were published before, those that still hold apart from those of which a figure was corrected since. */
final class Earlier {

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<ProtectedTable> agreeing = new ArrayList<>();
    private final List<ProtectedTable> corrected = new ArrayList<>();

    private Earlier() {}

    static Earlier of(LinkedTables tables, List<ProtectedTable> published) {
        var earlier = new Earlier();
        if (!published.isEmpty()) {
            for (int number = 0; number < tables.size(); number++) {
                earlier.numbers.put(tables.cell(number), number);
            }
        }
        for (var table : published) {
            (earlier.disagrees(table, tables) ? earlier.corrected : earlier.agreeing).add(table);
        }
        return earlier;
    }

    private boolean disagrees(ProtectedTable table, LinkedTables tables) {
        for (int cell = 0; cell < table.size(); cell++) {
            var shown = table.shown(cell);
            if (shown.isPresent() && table.status(cell) == Status.VALUE) {
                int number = number(table.layout().cell(cell));
                if (number >= 0 && shown.getAsLong() != tables.value(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number of a cell in the tables of now; -1 where they do not have it. */
    int number(Cell cell) {
        return numbers.getOrDefault(cell, -1);
    }

    /** Those whose sums hold together with the tables of now. */
    List<ProtectedTable> agreeing() {
        return agreeing;
    }

    /** Those that show another value than the tables of now: facts of their own, with sums of their own. */
    List<ProtectedTable> corrected() {
        return corrected;
    }
}
