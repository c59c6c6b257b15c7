package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.LinkedTables;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Invented tables of many shapes, the same for the same seed. */
final class RandomTables {

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    /** One table of one to three dimensions, flat or with two levels; many cells are small, some are zero, some are missing. */
    Table table() {
        List<Dimension> dimensions = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int d = 0; d < count; d++) {
            dimensions.add(dimension("d" + d, 2 + random.nextInt(count == 1 ? 8 : 4)));
        }
        return filled("t", dimensions);
    }

    /** Two tables that share two of their dimensions, of the same people. */
    LinkedTables linked() {
        var one = dimension("one", 3 + random.nextInt(3));
        var shared = dimension("shared", 2 + random.nextInt(3));
        var other = Dimension.flat("other", List.of("x", "y", "z"));
        var whole = filled("whole", List.of(one, shared, other));
        return LinkedTables.of(summed(whole, List.of(one, shared)), summed(whole, List.of(shared, other)));
    }

    private Dimension dimension(String name, int leaves) {
        Map<String, String> parents = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            codes.add("c" + leaf);
            parents.put("c" + leaf, "g" + leaf / 3);
            parents.put("g" + leaf / 3, "all");
        }
        return random.nextBoolean() ? Dimension.flat(name, codes) : Dimension.hierarchy(name, parents);
    }

    private Table filled(String name, List<Dimension> dimensions) {
        List<int[]> places = places(dimensions);
        Collections.shuffle(places, random);
        var builder = Table.counts(name, dimensions);
        boolean any = false;
        for (int[] place : places) {
            if (!any || random.nextInt(10) > 0) {
                builder.add(place, random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(6));
                any = true;
            }
        }
        return builder.build();
    }

    private static List<int[]> places(List<Dimension> dimensions) {
        List<int[]> places = new ArrayList<>(List.of(new int[0]));
        for (Dimension dimension : dimensions) {
            List<int[]> longer = new ArrayList<>();
            for (int[] place : places) {
                for (int code = 0; code < dimension.size(); code++) {
                    if (dimension.isLeaf(code)) {
                        int[] more = java.util.Arrays.copyOf(place, place.length + 1);
                        more[place.length] = code;
                        longer.add(more);
                    }
                }
            }
            places = longer;
        }
        return places;
    }

    /** The totals of a table over the dimensions left out, as a table of their own. */
    private static Table summed(Table whole, List<Dimension> kept) {
        var builder = Table.counts("summed", kept);
        for (int[] place : places(kept)) {
            List<String> codes = new ArrayList<>();
            for (Dimension dimension : whole.layout().dimensions()) {
                int at = kept.indexOf(dimension);
                codes.add(at < 0 ? dimension.code(0) : dimension.code(place[at]));
            }
            whole.read(codes).ifPresent(value -> builder.add(place, value));
        }
        return builder.build();
    }
}
