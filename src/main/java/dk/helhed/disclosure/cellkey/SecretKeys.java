package dk.helhed.disclosure.cellkey;

import dk.helhed.disclosure.table.CellsAbove;
import dk.helhed.disclosure.table.Table;
import java.util.function.IntToLongFunction;

/**
 * Keys for a table whose records have none: each inner cell gets one of its codes and a secret, each total the sum of those below it.
 *
 * <p>So the same cells have the same noise in every table that is added up from the same inner cells, and only there.
 */
public final class SecretKeys {

    private SecretKeys() {}

    /** The keys of the cells, in their order. */
    public static long[] of(Table table, RecordKeys keys) {
        return summed(table, cell -> keys.of(table.layout().cell(cell).toString()));
    }

    /** The same for the part of a whole: where it is all of the whole, it has the same persons and so the same key. */
    public static long[] ofPart(Table part, Table whole, RecordKeys keys) {
        return summed(part, cell -> {
            var other = whole.layout().find(part.layout().codes(cell));
            boolean isAll = other.isPresent() && whole.value(other.getAsInt()) == part.value(cell);
            return keys.of((isAll
                            ? whole.layout().cell(other.getAsInt())
                            : part.layout().cell(cell))
                    .toString());
        });
    }

    private static long[] summed(Table table, IntToLongFunction keyOfInner) {
        var layout = table.layout();
        var above = new CellsAbove(layout);
        var sums = new long[table.size()];
        for (int cell = 0; cell < sums.length; cell++) {
            if (table.value(cell) > 0 && layout.isInner(cell)) {
                long key = keyOfInner.applyAsLong(cell);
                for (int total : above.of(cell)) {
                    sums[total] += key;
                }
            }
        }
        return sums;
    }
}
