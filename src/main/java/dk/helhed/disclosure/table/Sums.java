package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sums between the cells of tables: for every cell, one for each dimension in which it is a total. */
public final class Sums {

    private final Relations.Collector collector = new Relations.Collector();
    private final Set<List<Integer>> seen = new HashSet<>();
    private final boolean several;

    private Sums(boolean several) {
        this.several = several;
    }

    /** The sums, by the numbers of the cells; a sum that two tables share comes once. */
    public static Relations of(List<Layout> layouts, int[][] cells) {
        var sums = new Sums(layouts.size() > 1);
        for (int t = 0; t < cells.length; t++) {
            sums.collect(layouts.get(t), cells[t]);
        }
        return sums.collector.collected();
    }

    private void collect(Layout layout, int[] numbers) {
        for (int cell = 0; cell < numbers.length; cell++) {
            for (int d = 0; d < layout.dimensions().size(); d++) {
                int[] below = layout.dimensions().get(d).children(layout.code(cell, d));
                if (below.length > 0) {
                    collect(numbers[cell], parts(layout, numbers, cell, d, below));
                }
            }
        }
    }

    private static int[] parts(Layout layout, int[] numbers, int cell, int dimension, int[] below) {
        int[] parts = new int[below.length];
        int filled = 0;
        for (int code : below) {
            int part = layout.neighbour(cell, dimension, code);
            if (part >= 0) {
                parts[filled++] = numbers[part];
            }
        }
        return Arrays.copyOf(parts, filled);
    }

    private void collect(int whole, int[] parts) {
        if ((parts.length == 1 && parts[0] == whole) || (several && !seen.add(signature(whole, parts)))) {
            return;
        }
        collector.whole(whole);
        for (int part : parts) {
            collector.part(part);
        }
    }

    private static List<Integer> signature(int whole, int[] parts) {
        int[] sorted = Arrays.copyOf(parts, parts.length + 1);
        sorted[parts.length] = -1 - whole;
        Arrays.sort(sorted);
        return Arrays.stream(sorted).boxed().toList();
    }
}
