package dk.helhed.analytics.bitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All cells of a cube, totals included, and how the totals are added up from the finest cells: level by level, each time from what is
 * there so far.
 *
 * @param numbers of all cells, rising
 * @param sums in the order in which they are added
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, shared and never changed
record Totals(long[] numbers, List<Sum> sums) {

    /** What is added to what: places of cells. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sum(int[] from, int[] to) {}

    /**
     * The cells of a cube.
     *
     * @param dimensions the levels of each dimension, from the coarsest to the finest, by number
     * @param finest the numbers of the finest cells, rising
     */
    static Totals of(Numbering numbering, List<int[]> dimensions, long[] finest) {
        var groups = new ArrayList<long[]>(List.of(finest));
        var steps = new ArrayList<long[][]>();
        for (var levels : dimensions) {
            var sources = join(groups);
            for (var level = levels.length - 1; level >= 0; level--) {
                var targets = totals(numbering, sources, levels[level]);
                steps.add(new long[][] {sources, targets});
                sources = distinct(targets);
                groups.add(sources);
            }
        }
        var numbers = join(groups);
        Arrays.sort(numbers);
        var sums = steps.stream()
                .map(step -> new Sum(places(numbers, step[0]), places(numbers, step[1])))
                .toList();
        return new Totals(numbers, sums);
    }

    int count() {
        return numbers.length;
    }

    /** Where some cells stand among all. */
    int[] places(long[] wanted) {
        return places(numbers, wanted);
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

    private static long[] distinct(long[] numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        var count = 0;
        for (var number : sorted) {
            if (count == 0 || sorted[count - 1] != number) {
                sorted[count++] = number;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static int[] places(long[] all, long[] wanted) {
        var places = new int[wanted.length];
        for (var cell = 0; cell < wanted.length; cell++) {
            places[cell] = Arrays.binarySearch(all, wanted[cell]);
        }
        return places;
    }
}
