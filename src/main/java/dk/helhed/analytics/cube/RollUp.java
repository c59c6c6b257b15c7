package dk.helhed.analytics.cube;

import dk.helhed.analytics.dimension.Dimension;
import java.util.List;

/** Adds the finest cells up to all totals: dimension by dimension, and in each from the finest level to the coarsest. */
final class RollUp {

    private final CellTable table;
    private final CellKeys keys;

    RollUp(CellTable table, CellKeys keys) {
        this.table = table;
        this.keys = keys;
    }

    void all(List<Dimension> dimensions) {
        var axis = 0;
        for (var dimension : dimensions) {
            var levels = dimension.levels().size();
            add(axis, levels);
            axis += levels;
        }
    }

    private void add(int firstAxis, int levels) {
        var from = 0;
        for (var level = levels - 1; level >= 0; level--) {
            var to = table.size();
            for (var cell = from; cell < to; cell++) {
                table.add(cell, keys.total(table.key(cell), firstAxis + level));
            }
            from = to;
        }
    }
}
