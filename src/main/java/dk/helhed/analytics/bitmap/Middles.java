package dk.helhed.analytics.bitmap;

import java.util.Arrays;
import java.util.List;

/**
 * The middle values of a number in groups of cells, found digit by digit: from the highest on, the rows of a group are parted by the
 * digit, and those on the side of the wanted one stay. Nothing is sorted, and no value is put together but the result.
 *
 * <p>Method: radix selection on bit-sliced columns; P. O'Neil and D. Quass, "Improved query performance with variant indexes",
 * SIGMOD Record 26 (1997), 38-49, section 3 (N-tiles).
 */
final class Middles {

    private final List<Part> parts;
    private final Figure.Middle figure;
    private final int digits;

    Middles(Parts parts, Figure.Middle figure) {
        this.parts = parts.all();
        this.figure = figure;
        this.digits = parts.digits(figure.number());
    }

    /**
     * Writes the two middle values of each group, added, to a column of figures.
     *
     * @param groups for each place of a finest cell, the place of the cell that it is counted in
     * @param counts how many rows each cell has
     * @throws ArithmeticException if the two together have more than 64 bits
     */
    void add(int[] groups, long[] counts, long[] column) {
        var lower = ranked(groups, ranks(groups, counts, 1));
        var upper = ranked(groups, ranks(groups, counts, 0));
        for (var group : groups) {
            // other groups may be another thread's
            if (group >= 0) {
                column[group] = Math.addExact(lower[group], upper[group]);
            }
        }
    }

    /** Which row of each group is meant, the least being 0; of what is no group or has no rows, -1. */
    private static long[] ranks(int[] groups, long[] counts, int less) {
        var ranks = new long[counts.length];
        Arrays.fill(ranks, -1);
        for (var group : groups) {
            if (group >= 0 && counts[group] > 0) {
                ranks[group] = (counts[group] - less) / 2;
            }
        }
        return ranks;
    }

    private long[] ranked(int[] groups, long[] ranks) {
        var values = new long[ranks.length];
        var selections = parts.stream()
                .map(part -> Selection.of(part, figure.rows(), groups))
                .toList();
        for (var digit = digits - 1; digit >= 0; digit--) {
            var name = Bitmaps.name(figure.number(), digit);
            var sign = digit == digits - 1;
            var lower = new long[ranks.length];
            selections.forEach(selection -> selection.count(name, sign, lower));
            var set = chosen(ranks, lower, sign);
            selections.forEach(selection -> selection.keep(set));
            add(set, sign ? -(1L << digit) : 1L << digit, values);
        }
        return values;
    }

    /**
     * Whether the wanted row of each group has the digit. The rank becomes that among the rows that stay.
     *
     * @param lower how many rows lie on the lower side: without the digit, or, as negative numbers are lower, with the sign
     */
    private static boolean[] chosen(long[] ranks, long[] lower, boolean sign) {
        var set = new boolean[ranks.length];
        for (var group = 0; group < ranks.length; group++) {
            if (ranks[group] >= 0) {
                var beyond = ranks[group] >= lower[group];
                ranks[group] -= beyond ? lower[group] : 0;
                set[group] = beyond != sign;
            }
        }
        return set;
    }

    private static void add(boolean[] set, long weight, long[] column) {
        for (var group = 0; group < set.length; group++) {
            if (set[group]) {
                column[group] += weight;
            }
        }
    }
}
