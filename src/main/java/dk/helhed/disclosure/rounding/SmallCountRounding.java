package dk.helhed.disclosure.rounding;

import java.util.stream.IntStream;

/**
 * Small-count rounding: each inner cell between zero and the base becomes zero or the base, so that the totals above change
 * as little as possible; all other inner cells stay. The totals are added up afterwards, so the table stays additive, which is as if
 * the persons behind it had been changed.
 *
 * <p>The idea is Heldal's (The European Census Hub 2011 Hypercubes, UNECE work session on statistical data confidentiality, Skopje
 * 2017; Langsrud and Heldal, An algorithm for small count rounding of tabular data, PSD 2018). The way it is solved here is our own:
 * each cell in turn goes where the sum of squared changes grows least, then single cells and pairs of cells are moved for as long as
 * that sum falls. No chance is involved, and the order of the cells is the caller's: in one fixed order the answer is always the same.
 */
public final class SmallCountRounding {

    private SmallCountRounding() {}

    /**
     * The rounded inner cells.
     *
     * @param counts of the inner cells, none negative
     * @param totals for each inner cell the numbers of the published totals it is part of, ascending; all totals numbered from 0
     * @param base at least 2
     */
    public static long[] round(long[] counts, int[][] totals, int base) {
        if (base < 2) {
            throw new IllegalArgumentException("Rounding base " + base);
        }
        var small = IntStream.range(0, counts.length)
                .filter(cell -> counts[cell] > 0 && counts[cell] < base)
                .toArray();
        var state = new RoundingState(
                IntStream.of(small).mapToLong(cell -> counts[cell]).toArray(),
                IntStream.of(small).mapToObj(cell -> totals[cell]).toArray(int[][]::new),
                base);
        new RoundingSearch(state).run();
        var rounded = counts.clone();
        for (int place = 0; place < small.length; place++) {
            rounded[small[place]] = state.isUp(place) ? base : 0;
        }
        return rounded;
    }
}
