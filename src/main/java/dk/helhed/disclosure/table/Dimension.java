package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One way of dividing a table, such as area or sex: its codes, and which of them are totals of which.
 *
 * <p>The codes stand in one order however they were given: a total before its parts, and parts in the order of their characters.
 * Two dimensions are equal when name, codes and totals are.
 */
public final class Dimension {

    /** The code of the total of a flat dimension. */
    public static final String TOTAL = "TOT";

    private final String name;
    private final List<String> codes;
    private final int[] parents;
    private final int[][] children;
    private final Map<String, Integer> positions;

    Dimension(String name, List<String> codes, int[] parents) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.parents = parents;
        this.children = childrenOf(parents);
        this.positions = HashMap.newHashMap(codes.size());
        for (int position = 0; position < codes.size(); position++) {
            positions.put(codes.get(position), position);
        }
    }

    /** Codes side by side below one total, {@link #TOTAL}. */
    public static Dimension flat(String name, Collection<String> codes) {
        return DimensionOrder.flat(name, codes, TOTAL);
    }

    /** Codes below totals at several levels, with one total, the root, above them all. The map goes from code to the total above it. */
    public static Dimension hierarchy(String name, Map<String, String> parentOf) {
        return DimensionOrder.hierarchy(name, parentOf);
    }

    /** Codes that are never added together, such as the years of a table of people. */
    public static Dimension separate(String name, Collection<String> codes) {
        return DimensionOrder.separate(name, codes);
    }

    /** The name by which linked tables know that they share this dimension. */
    public String name() {
        return name;
    }

    /** All codes: each total before its parts. */
    public List<String> codes() {
        return codes;
    }

    /** How many codes there are, totals included. */
    public int size() {
        return codes.size();
    }

    /** The code at a position. */
    public String code(int position) {
        return codes.get(position);
    }

    /** The position of a code; empty where there is no such code. */
    public OptionalInt find(String code) {
        var position = positions.get(code);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * The position of a code.
     *
     * @throws DisclosureException where there is no such code
     */
    public int position(String code) {
        return find(code).orElseThrow(() -> new DisclosureException(Fault.UNKNOWN_CODE, name, code));
    }

    /** The position of the total just above; -1 at the top. */
    public int parent(int position) {
        return parents[position];
    }

    /** The positions of the parts just below, ascending; none for a code at the bottom. Not to be changed. */
    public int[] children(int position) {
        return children[position];
    }

    /** Whether nothing is below: an inner cell stands at such a code in every dimension. */
    public boolean isLeaf(int position) {
        return children[position].length == 0;
    }

    /** Whether this code is the total of the whole dimension, so that naming it says nothing. */
    public boolean isTotal(int position) {
        return position == 0 && parents.length > 1 && !isSeparate();
    }

    /** Whether the codes are never added together. */
    public boolean isSeparate() {
        return parents.length > 1 && parents[1] < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension that
                && name.equals(that.name)
                && codes.equals(that.codes)
                && Arrays.equals(parents, that.parents);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + codes.hashCode();
    }

    @Override
    public String toString() {
        return name + codes;
    }

    private static int[][] childrenOf(int[] parents) {
        int[] counts = new int[parents.length];
        for (int parent : parents) {
            if (parent >= 0) {
                counts[parent]++;
            }
        }
        int[][] below = new int[parents.length][];
        Arrays.setAll(below, position -> new int[counts[position]]);
        int[] filled = new int[parents.length];
        for (int position = 0; position < parents.length; position++) {
            int parent = parents[position];
            if (parent >= 0) {
                below[parent][filled[parent]++] = position;
            }
        }
        return below;
    }
}
