package dk.helhed.analytics.bitmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways in which the finest cells are put together to totals: for each dimension, down to one of its levels or not at all. In each
 * way every finest cell belongs to one cell of the cube, and in all ways together every cell of the cube occurs once.
 */
final class Groups {

    private Groups() {}

    /**
     * All ways, each as the place of the cell that a finest cell belongs to, by the place of the finest; -1 at other places.
     *
     * @param dimensions the levels of each dimension, from the coarsest to the finest
     */
    static List<int[]> of(Layout layout, List<int[]> dimensions) {
        var totals = layout.totals();
        var ways = List.of(totals.numbers());
        for (var levels : dimensions) {
            ways = ways.stream()
                    .flatMap(numbers -> rolled(layout.numbering(), numbers, levels).stream())
                    .toList();
        }
        var finest = finest(layout);
        return ways.stream()
                .map(numbers -> {
                    var places = totals.places(numbers);
                    Arrays.setAll(places, cell -> finest[cell] ? places[cell] : -1);
                    return places;
                })
                .toList();
    }

    private static List<long[]> rolled(Numbering numbering, long[] numbers, int[] levels) {
        var ways = new ArrayList<>(List.of(numbers));
        for (var level = levels.length - 1; level >= 0; level--) {
            var finer = ways.getLast();
            var coarser = new long[finer.length];
            for (var cell = 0; cell < finer.length; cell++) {
                coarser[cell] = numbering.total(finer[cell], levels[level]);
            }
            ways.add(coarser);
        }
        return ways;
    }

    private static boolean[] finest(Layout layout) {
        var finest = new boolean[layout.totals().count()];
        layout.runs().stream()
                .flatMap(List::stream)
                .flatMapToInt(runs -> Arrays.stream(runs.places()))
                .filter(place -> place >= 0)
                .forEach(place -> finest[place] = true);
        return finest;
    }
}
