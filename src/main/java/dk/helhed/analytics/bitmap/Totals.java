package dk.helhed.analytics.bitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All cells of a cube, totals included, and how the totals are added up from the finest cells: level by level, each time from what is
 * there so far.
 *
 * @param cells all of them
 * @param sums in the order in which they are added
 */
record Totals(Numbers cells, List<Sum> sums) {

    /** What is added to what: places of cells. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sum(int[] from, int[] to) {}

    /**
     * The cells of a cube.
     *
     * @param dimensions the levels of each dimension, from the coarsest to the finest, by number
     * @param finest the finest cells
     */
    static Totals of(Numbering numbering, List<int[]> dimensions, Numbers finest) {
        var groups = new ArrayList<>(List.of(finest.all()));
        var steps = new ArrayList<long[][]>();
        for (var levels : dimensions) {
            var sources = join(groups);
            for (var level = levels.length - 1; level >= 0; level--) {
                var targets = totals(numbering, sources, levels[level]);
                steps.add(new long[][] {sources, targets});
                sources = Numbers.of(List.of(targets), numbering.size()).all();
                groups.add(sources);
            }
        }
        var cells = Numbers.of(groups, numbering.size());
        var sums = steps.stream()
                .map(step -> new Sum(cells.places(step[0]), cells.places(step[1])))
                .toList();
        return new Totals(cells, sums);
    }

    /** The numbers of all cells, rising. */
    long[] numbers() {
        return cells.all();
    }

    int count() {
        return cells.count();
    }

    /** Where some cells stand among all. */
    int[] places(long[] wanted) {
        return cells.places(wanted);
    }

    /** Adds up a column of figures in which the finest cells are filled. */
    void addUp(long[] column) {
        for (var sum : sums) {
            var from = sum.from();
            var to = sum.to();
            for (var cell = 0; cell < from.length; cell++) {
                column[to[cell]] += column[from[cell]];
            }
        }
    }

    private static long[] totals(Numbering numbering, long[] numbers, int level) {
        var totals = new long[numbers.length];
        for (var cell = 0; cell < totals.length; cell++) {
            totals[cell] = numbering.total(numbers[cell], level);
        }
        return totals;
    }

    private static long[] join(List<long[]> groups) {
        return groups.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
