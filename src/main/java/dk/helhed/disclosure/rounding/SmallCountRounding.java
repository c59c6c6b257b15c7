package dk.helhed.disclosure.rounding;

import dk.helhed.disclosure.table.CellsAbove;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Small-count rounding: each inner cell between zero and the base becomes zero or the base, so that the totals above change
 * as little as possible; all other inner cells stay. The totals are added up afterwards, so the table stays additive, which is as if
 * the persons behind it had been changed.
 *
 * <p>The idea is Heldal's (The European Census Hub 2011 Hypercubes, UNECE work session on statistical data confidentiality, Skopje
 * 2017; Langsrud and Heldal, An algorithm for small count rounding of tabular data, PSD 2018). The way it is solved here is our own:
 * each cell in turn goes where the sum of squared changes grows least, then single cells and pairs of cells are moved for as long as
 * that sum falls. No chance is involved: the same table is always rounded alike.
 *
 * <p>Every cell is told to be rounded, also those that kept their value: who was told which ones moved would know more.
 */
public final class SmallCountRounding {

    private SmallCountRounding() {}

    /**
     * What is published for each cell of a table, totals included.
     *
     * @param base at least 2
     */
    public static ProtectedTable of(Table table, int base) {
        var layout = table.layout();
        var inner = IntStream.range(0, table.size()).filter(layout::isInner).toArray();
        var above = new CellsAbove(layout);
        var counts = IntStream.of(inner).mapToLong(table::value).toArray();
        var rounded = round(counts, place -> totals(above, inner[place]), base);
        var published = table.values();
        for (int place = 0; place < inner.length; place++) {
            long change = rounded[place] - counts[place];
            if (change != 0) {
                for (int cell : above.of(inner[place])) {
                    published[cell] += change;
                }
            }
        }
        var statuses = new Status[table.size()];
        Arrays.fill(statuses, Status.ROUNDED);
        return ProtectedTable.of(layout, statuses, published);
    }

    private static int[] totals(CellsAbove above, int cell) {
        var all = above.of(cell);
        return Arrays.copyOf(all, all.length - 1);
    }

    /**
     * The rounded inner cells.
     *
     * @param counts of the inner cells, none negative
     * @param totals for an inner cell the numbers of the published totals it is part of, ascending; all totals numbered from 0
     * @param base at least 2
     */
    static long[] round(long[] counts, IntFunction<int[]> totals, int base) {
        if (base < 2) {
            throw new IllegalArgumentException("Rounding base " + base);
        }
        var small = IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] > 0 && counts[cell] < base)
                .toArray();
        var state = new RoundingState(
                IntStream.of(small).mapToLong(cell -> counts[cell]).toArray(),
                IntStream.of(small).mapToObj(totals).toArray(int[][]::new),
                base);
        new RoundingSearch(state).run();
        var rounded = counts.clone();
        for (int place = 0; place < small.length; place++) {
            rounded[small[place]] = state.isUp(place) ? base : 0;
        }
        return rounded;
    }
}
