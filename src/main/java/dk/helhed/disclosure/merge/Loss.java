package dk.helhed.disclosure.merge;

import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Table;

/**
 * What a protected table does not tell.
 *
 * @param cells of the table, totals included
 * @param hidden how many of them are not shown
 * @param persons in inner cells that are not shown, or the amount in them
 */
public record Loss(int cells, int hidden, long persons) {

    /** The loss of a table by its protection. */
    public static Loss of(Table table, ProtectedTable safe) {
        int hidden = 0;
        long persons = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            if (safe.shown(cell).isEmpty()) {
                hidden++;
                persons += table.layout().isInner(cell) ? table.value(cell) : 0;
            }
        }
        return new Loss(table.size(), hidden, persons);
    }

    /** How many cells are shown. */
    public int shown() {
        return cells - hidden;
    }
}
