package dk.helhed.disclosure.cellkey;

import dk.helhed.disclosure.table.CellsAbove;
import dk.helhed.disclosure.table.Table;

/**
 * Keys for a table whose records have none: each inner cell gets one of its codes and a secret, each total the sum of those below it.
 *
 * <p>So the same cells have the same noise in every table that is added up from the same inner cells, and only there.
 */
public final class SecretKeys {

    private SecretKeys() {}

    /** The keys of the cells, in their order. */
    public static long[] of(Table table, RecordKeys keys) {
        var layout = table.layout();
        var above = new CellsAbove(layout);
        var sums = new long[table.size()];
        for (int cell = 0; cell < sums.length; cell++) {
            if (table.value(cell) > 0 && layout.isInner(cell)) {
                long key = keys.of(layout.cell(cell).toString());
                for (int total : above.of(cell)) {
                    sums[total] += key;
                }
            }
        }
        return sums;
    }
}
