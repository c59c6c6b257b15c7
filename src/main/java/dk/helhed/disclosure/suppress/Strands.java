package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Finds the ways in which a swap through a code can go in one dimension, the cheapest first. */
final class Strands {

    /** How many ways are looked at: downwards from a total, and in all. */
    private static final int DOWN = 6;

    private static final int ALL = 20;

    /** The price of what cannot change. */
    static final long NEVER = Long.MAX_VALUE >> 8;

    private final Dimension dimension;
    private final int[] ends;

    private record Way(long price, int down, int away) {}

    Strands(Dimension dimension) {
        this.dimension = dimension;
        this.ends = new int[dimension.size()];
        for (int code = ends.length - 1; code >= 0; code--) {
            ends[code] = Math.max(ends[code], code + 1);
            if (dimension.parent(code) >= 0) {
                ends[dimension.parent(code)] = Math.max(ends[dimension.parent(code)], ends[code]);
            }
        }
    }

    /**
     * The strands through a code.
     *
     * @param breadth how many times as many as usual are looked at
     * @param prices what it costs that a code changes, all else as it is; {@link #NEVER} where it cannot
     */
    List<Strand> through(int code, IntToLongFunction prices, int breadth) {
        long[] known = new long[ends.length];
        Arrays.fill(known, -1);
        IntToLongFunction price = at -> {
            known[at] = known[at] < 0 ? prices.applyAsLong(at) : known[at];
            return known[at];
        };
        List<Way> downs = downs(code, price, DOWN * breadth);
        List<Way> aways = aways(code, price, ALL * breadth);
        List<Way> ways = new ArrayList<>();
        for (Way down : downs) {
            for (Way away : aways) {
                ways.add(new Way(down.price() + away.price(), down.down(), away.away()));
            }
        }
        ways.sort(Comparator.comparingLong(Way::price));
        return ways.stream()
                .limit((long) ALL * breadth)
                .map(way -> strand(code, way))
                .toList();
    }

    private List<Way> downs(int code, IntToLongFunction price, int most) {
        List<Way> found = new ArrayList<>();
        for (int leaf = code; leaf < ends[code]; leaf++) {
            if (dimension.isLeaf(leaf)) {
                add(found, new Way(climb(leaf, code, price), leaf, -1));
            }
        }
        found.sort(Comparator.comparingLong(Way::price));
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Where the other persons can be: at each leaf elsewhere, or nowhere (-1). */
    private List<Way> aways(int code, IntToLongFunction price, int most) {
        List<Way> found = new ArrayList<>();
        add(found, new Way(climb(dimension.parent(code), -1, price), -1, -1));
        long above = 0;
        int inner = code;
        for (int common = dimension.parent(code); common >= 0; common = dimension.parent(common)) {
            for (int leaf = common; leaf < ends[common]; leaf++) {
                if (dimension.isLeaf(leaf) && (leaf < inner || leaf >= ends[inner])) {
                    add(found, new Way(above + climb(leaf, common, price), -1, leaf));
                }
            }
            above = Math.min(NEVER, above + price.applyAsLong(common));
            inner = common;
        }
        found.sort(Comparator.comparingLong(Way::price));
        return found.subList(0, Math.min(most, found.size()));
    }

    private static void add(List<Way> ways, Way way) {
        if (way.price() < NEVER) {
            ways.add(way);
        }
    }

    /** What it costs to change a code and all above it, up to and without an end. */
    private long climb(int code, int end, IntToLongFunction price) {
        long sum = 0;
        for (int at = code; at >= 0 && at != end; at = dimension.parent(at)) {
            sum = Math.min(NEVER, sum + price.applyAsLong(at));
        }
        return sum;
    }

    private Strand strand(int code, Way way) {
        int common = way.away() < 0 ? -1 : common(code, way.away());
        List<int[]> codes = new ArrayList<>();
        codes.add(new int[] {code, 1});
        for (int at = way.down(); at != code; at = dimension.parent(at)) {
            codes.add(new int[] {at, 1});
        }
        for (int at = dimension.parent(code); at >= 0 && at != common; at = dimension.parent(at)) {
            codes.add(new int[] {at, 1});
        }
        for (int at = way.away(); at >= 0 && at != common; at = dimension.parent(at)) {
            codes.add(new int[] {at, -1});
        }
        return new Strand(
                codes.stream().mapToInt(each -> each[0]).toArray(),
                codes.stream().mapToInt(each -> each[1]).toArray());
    }

    private int common(int code, int other) {
        int at = code;
        while (other < at || other >= ends[at]) {
            at = dimension.parent(at);
        }
        return at;
    }
}
