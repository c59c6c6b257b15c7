package dk.helhed.disclosure.table;

import java.util.List;

/** Cells in the order of their keys while the totals of one dimension after another are added to them. */
final class CellSums {

    private final long[] keys;
    private final long[] values;
    private final int[] contributors;
    private final long[][] largest;

    private CellSums(long[] keys, long[] values, int[] contributors, long[][] largest) {
        this.keys = keys;
        this.values = values;
        this.contributors = contributors;
        this.largest = largest;
    }

    /** Sorts the cells; contributors and largest contributions may be longer than the keys, or empty. */
    static CellSums of(long[] keys, long[] values, int[] contributors, long[][] largest) {
        int[] order = SortedOrder.ascending(keys);
        boolean contributions = contributors.length > 0;
        var sorted = new CellSums(
                new long[order.length],
                new long[order.length],
                new int[contributions ? order.length : 0],
                new long[largest.length][order.length]);
        for (int to = 0; to < order.length; to++) {
            int from = order[to];
            sorted.keys[to] = keys[from];
            sorted.values[to] = values[from];
            if (contributions) {
                sorted.contributors[to] = contributors[from];
            }
            for (int rank = 0; rank < largest.length; rank++) {
                sorted.largest[rank][to] = largest[rank][from];
            }
        }
        return sorted;
    }

    int size() {
        return keys.length;
    }

    long key(int cell) {
        return keys[cell];
    }

    /** These cells and, for each of them, the totals above it in one dimension; equal keys become one cell. */
    CellSums withTotals(Dimension dimension, long stride) {
        int[] levels = new int[dimension.size()];
        for (int code = 0; code < levels.length; code++) {
            levels[code] = dimension.parent(code) < 0 ? 1 : levels[dimension.parent(code)] + 1;
        }
        long count = 0;
        for (long key : keys) {
            count += levels[code(key, stride, dimension)];
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw new DisclosureException(Fault.TOO_MANY_CELLS, dimension.name());
        }
        long[] all = new long[(int) count];
        int[] sources = new int[(int) count];
        int filled = 0;
        for (int cell = 0; cell < keys.length; cell++) {
            int code = code(keys[cell], stride, dimension);
            for (int at = code; at >= 0; at = dimension.parent(at)) {
                all[filled] = keys[cell] + (at - code) * stride;
                sources[filled++] = cell;
            }
        }
        return summed(all, sources);
    }

    private static int code(long key, long stride, Dimension dimension) {
        return (int) (key / stride % dimension.size());
    }

    private CellSums summed(long[] all, int[] sources) {
        int[] order = SortedOrder.ascending(all);
        int distinct = 0;
        for (int at = 0; at < order.length; at++) {
            if (at == 0 || all[order[at]] != all[order[at - 1]]) {
                distinct++;
            }
        }
        var sums = new CellSums(
                new long[distinct],
                new long[distinct],
                new int[contributors.length > 0 ? distinct : 0],
                new long[largest.length][distinct]);
        int cell = -1;
        for (int at = 0; at < order.length; at++) {
            if (at == 0 || all[order[at]] != all[order[at - 1]]) {
                sums.keys[++cell] = all[order[at]];
            }
            sums.take(cell, this, sources[order[at]]);
        }
        return sums;
    }

    private void take(int cell, CellSums from, int source) {
        values[cell] = Math.addExact(values[cell], from.values[source]);
        if (contributors.length > 0) {
            contributors[cell] += from.contributors[source];
        }
        for (int rank = 0; rank < largest.length; rank++) {
            insert(cell, from.largest[rank][source]);
        }
    }

    private void insert(int cell, long contribution) {
        long carried = contribution;
        for (int rank = 0; rank < largest.length && carried > 0; rank++) {
            long kept = largest[rank][cell];
            largest[rank][cell] = Math.max(kept, carried);
            carried = Math.min(kept, carried);
        }
    }

    Table table(String name, Cell whole, List<Dimension> dimensions) {
        return new Table(new Layout(name, whole, dimensions, keys), values, contributors, largest);
    }
}
