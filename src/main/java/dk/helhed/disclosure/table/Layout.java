package dk.helhed.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which cells a table has, without their values.
 *
 * <p>Only cells that something stands in, a known zero included: a combination of codes that no row has is a structural zero, which
 * everybody knows to be zero, and is no cell. Cells are numbered in the order of their codes, the last dimension fastest; this
 * order depends on the dimensions alone.
 */
public final class Layout {

    private final String name;
    private final Cell whole;
    private final List<Dimension> dimensions;
    private final long[] strides;
    private final long[] keys;

    /** Keys must be ascending; each is the sum over the dimensions of position times stride. */
    Layout(String name, Cell whole, List<Dimension> dimensions, long[] keys) {
        this.name = name;
        this.whole = whole;
        this.dimensions = List.copyOf(dimensions);
        this.strides = strides(name, dimensions);
        this.keys = keys;
    }

    /** The distance between neighbouring codes of each dimension in the numbers that stand for cells. */
    static long[] strides(String name, List<Dimension> dimensions) {
        long[] strides = new long[dimensions.size()];
        long stride = 1;
        for (int d = dimensions.size() - 1; d >= 0; d--) {
            strides[d] = stride;
            try {
                stride = Math.multiplyExact(stride, (long) dimensions.get(d).size());
            } catch (ArithmeticException tooMany) {
                throw new DisclosureException(Fault.TOO_MANY_CELLS, name);
            }
        }
        return strides;
    }

    /** The name of the table. */
    public String name() {
        return name;
    }

    /** What is counted or added up, and of whom. Linked tables share cells of the same measure only. */
    public String measure() {
        return whole.measure();
    }

    /** The cell that all others lie in, as every linked table knows it: its codes hold for each of them. */
    public Cell whole() {
        return whole;
    }

    /** The dimensions, in the order of the columns. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** How many cells there are. */
    public int size() {
        return keys.length;
    }

    /** The position of a cell's code in one dimension. */
    public int code(int cell, int dimension) {
        return (int)
                (keys[cell] / strides[dimension] % dimensions.get(dimension).size());
    }

    /** The codes of a cell, in the order of the dimensions. */
    public List<String> codes(int cell) {
        List<String> codes = new ArrayList<>(dimensions.size());
        for (int d = 0; d < dimensions.size(); d++) {
            codes.add(dimensions.get(d).code(code(cell, d)));
        }
        return codes;
    }

    /** Whether the cell is a total in no dimension. */
    public boolean isInner(int cell) {
        for (int d = 0; d < dimensions.size(); d++) {
            if (!dimensions.get(d).isLeaf(code(cell, d))) {
                return false;
            }
        }
        return true;
    }

    /** The cell at these positions in the dimensions; empty where no row is. */
    public OptionalInt find(int... positions) {
        long key = 0;
        for (int d = 0; d < positions.length; d++) {
            key += positions[d] * strides[d];
        }
        return findKey(key);
    }

    /** The cell with these codes; empty where no row is, or where a code is unknown. */
    public OptionalInt find(List<String> codes) {
        if (codes.size() != dimensions.size()) {
            throw new DisclosureException(Fault.WRONG_WIDTH, dimensions.size(), codes.size());
        }
        int[] positions = new int[codes.size()];
        for (int d = 0; d < positions.length; d++) {
            var position = dimensions.get(d).find(codes.get(d));
            if (position.isEmpty()) {
                return OptionalInt.empty();
            }
            positions[d] = position.getAsInt();
        }
        return find(positions);
    }

    /** The number that stands for a cell's codes. */
    long place(int cell) {
        return keys[cell];
    }

    /** The cell that differs from this one in one dimension only; -1 where no row is. */
    int neighbour(int cell, int dimension, int code) {
        return findKey(keys[cell] + (code - code(cell, dimension)) * strides[dimension])
                .orElse(-1);
    }

    /** The cell as every linked table knows it. */
    public Cell cell(int cell) {
        SortedMap<String, String> codes = new TreeMap<>(whole.codes());
        for (int d = 0; d < dimensions.size(); d++) {
            int code = code(cell, d);
            if (!dimensions.get(d).isTotal(code)) {
                codes.put(dimensions.get(d).name(), dimensions.get(d).code(code));
            }
        }
        return new Cell(whole.measure(), codes);
    }

    private OptionalInt findKey(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
