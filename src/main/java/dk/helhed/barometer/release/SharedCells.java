package dk.helhed.barometer.release;

import dk.helhed.barometer.release.EarlierRelease.Counts;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which earlier tables say something about the cells of others, because cells of both hold the same persons. */
final class SharedCells {

    private SharedCells() {}

    /** Those that share cells with the tables, or with one that does; in their order. */
    static List<Counts> linked(List<Table> tables, List<Counts> earlier) {
        var known = new HashSet<Cell>();
        tables.forEach(table -> known.addAll(cells(table)));
        var linked = new HashSet<Counts>();
        var left = new ArrayList<>(earlier);
        boolean found = true;
        while (found) {
            found = left.removeIf(counts -> {
                var cells = cells(counts.truth());
                boolean shares = cells.stream().anyMatch(known::contains);
                if (shares) {
                    known.addAll(cells);
                    linked.add(counts);
                }
                return shares;
            });
        }
        return earlier.stream().filter(linked::contains).toList();
    }

    private static Set<Cell> cells(Table table) {
        var cells = new HashSet<Cell>();
        for (int cell = 0; cell < table.size(); cell++) {
            cells.add(table.layout().cell(cell));
        }
        return cells;
    }
}
