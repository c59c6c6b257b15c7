package dk.helhed.disclosure.cellkey;

import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;

/** Publishes a whole table with noise. Each cell has its own, so totals are no longer the sums of what is published below them. */
public final class TableNoise {

    private TableNoise() {}

    /**
     * What is published. Every cell is told to be rounded, whether its noise is zero or not.
     *
     * @param keys of the cells, totals included, in their order: each the sum of the keys of the persons in the cell
     */
    public static ProtectedTable of(Table table, long[] keys, PerturbationTable noise) {
        var published = new long[table.size()];
        Arrays.setAll(published, cell -> noise.published(table.value(cell), keys[cell]));
        var statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.ROUNDED);
        return ProtectedTable.of(table.layout(), statuses, published);
    }
}
