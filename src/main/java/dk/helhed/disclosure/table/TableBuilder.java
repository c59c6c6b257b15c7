package dk.helhed.disclosure.table;

import java.util.Arrays;
import java.util.List;

/**
 * Takes the inner cells of a table one by one, in any order, and computes every total.
 *
 * <p>A row with value zero is a known zero: a cell that could hold somebody, and is told to hold nobody. A combination without a row is a
 * structural zero. The same inner cell may be given once only.
 */
public final class TableBuilder {

    private final String name;
    private final Cell whole;
    private final List<Dimension> dimensions;
    private final long[] strides;
    private long[] keys = new long[64];
    private long[] values = new long[64];
    private int[] contributors = {};
    private long[][] largest = {};
    private int size;

    TableBuilder(String name, Cell whole, List<Dimension> dimensions) {
        for (var dimension : dimensions) {
            if (whole.codes().containsKey(dimension.name())) {
                throw new IllegalArgumentException(whole + " is told by " + dimension.name());
            }
        }
        this.name = name;
        this.whole = whole;
        this.dimensions = List.copyOf(dimensions);
        this.strides = Layout.strides(name, dimensions);
    }

    /** Keeps with each cell how many contribute and the largest contributions, two or more; before the first row. */
    public TableBuilder withContributions(int kept) {
        if (size > 0) {
            throw new IllegalStateException("rows were added before: " + size);
        }
        contributors = new int[keys.length];
        largest = new long[kept][keys.length];
        return this;
    }

    /**
     * Adds an inner cell.
     *
     * @throws DisclosureException for a code that is unknown or a total, too few codes, or a value below zero
     */
    public TableBuilder add(List<String> codes, long value) {
        return add(positions(codes), value);
    }

    /** Adds an inner cell at these positions in the dimensions. */
    public TableBuilder add(int[] positions, long value) {
        if (contributors.length > 0) {
            throw new IllegalStateException("contributions are missing");
        }
        append(key(positions), value);
        return this;
    }

    /** Adds an inner cell with how many contribute to it and the largest contributions, the largest first. */
    public TableBuilder add(List<String> codes, long value, int contributing, long... contributions) {
        if (contributors.length == 0) {
            throw new IllegalStateException("ask for contributions first");
        }
        append(key(positions(codes)), value);
        contributors[size - 1] = contributing;
        for (int rank = 0; rank < Math.min(largest.length, contributions.length); rank++) {
            largest[rank][size - 1] = contributions[rank];
        }
        return this;
    }

    /**
     * The table with all totals.
     *
     * @throws DisclosureException without any row, or with the same inner cell twice
     */
    public Table build() {
        if (size == 0) {
            throw new DisclosureException(Fault.EMPTY_TABLE, name);
        }
        var cells = CellSums.of(Arrays.copyOf(keys, size), Arrays.copyOf(values, size), contributors, largest);
        for (int cell = 1; cell < cells.size(); cell++) {
            if (cells.key(cell) == cells.key(cell - 1)) {
                throw new DisclosureException(Fault.CELL_TWICE, name, said(cells.key(cell)));
            }
        }
        for (int d = 0; d < dimensions.size(); d++) {
            cells = cells.withTotals(dimensions.get(d), strides[d]);
        }
        return cells.table(name, whole, dimensions);
    }

    private int[] positions(List<String> codes) {
        if (codes.size() != dimensions.size()) {
            throw new DisclosureException(Fault.WRONG_WIDTH, dimensions.size(), codes.size());
        }
        int[] positions = new int[codes.size()];
        for (int d = 0; d < positions.length; d++) {
            positions[d] = dimensions.get(d).position(codes.get(d));
        }
        return positions;
    }

    private long key(int[] positions) {
        long key = 0;
        for (int d = 0; d < positions.length; d++) {
            if (!dimensions.get(d).isLeaf(positions[d])) {
                throw new DisclosureException(
                        Fault.NOT_INNER,
                        dimensions.get(d).name(),
                        dimensions.get(d).code(positions[d]));
            }
            key += positions[d] * strides[d];
        }
        return key;
    }

    private void append(long key, long value) {
        if (value < 0) {
            throw new DisclosureException(Fault.NEGATIVE, name, said(key), value);
        }
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        values[size++] = value;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        if (contributors.length > 0) {
            contributors = Arrays.copyOf(contributors, 2 * size);
            Arrays.setAll(largest, rank -> Arrays.copyOf(largest[rank], 2 * size));
        }
    }

    private String said(long key) {
        return new Layout(name, whole, dimensions, new long[] {key}).cell(0).toString();
    }
}
