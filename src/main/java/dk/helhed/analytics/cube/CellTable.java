package dk.helhed.analytics.cube;

import java.util.Arrays;

/** Sums by cell: a row of whole numbers for each key. */
final class CellTable {

    private static final int FIRST_SIZE = 1 << 8;

    private final LongIndex cells = new LongIndex();
    private final int width;
    private final long most;
    private long[] sums;

    /**
     * An empty table.
     *
     * @param width how many sums a cell has
     * @param most how many sums there may be in all before it is refused
     */
    CellTable(int width, long most) {
        this.width = width;
        this.most = Math.min(most, Integer.MAX_VALUE - Long.BYTES);
        this.sums = new long[FIRST_SIZE * width];
    }

    int size() {
        return cells.size();
    }

    long key(int cell) {
        return cells.key(cell);
    }

    /** Where the sums of a cell begin in {@link #sums()}; they are 0 if it is new. */
    int at(long key) {
        var at = (long) cells.of(key) * width;
        if (at + width > sums.length) {
            grow(at);
        }
        return (int) at;
    }

    private void grow(long needed) {
        if (needed + width > most) {
            throw new CubeException(CubeProblem.of("too-large", cells.size(), width));
        }
        sums = Arrays.copyOf(sums, (int) Math.min(most, Math.max(needed + width, 2L * sums.length)));
    }

    /** The sums of all cells. Another array once a cell is added. */
    long[] sums() {
        return sums;
    }

    /** Adds the sums of a cell to those of another. */
    void add(int from, long toKey) {
        var to = at(toKey);
        var first = from * width;
        for (var i = 0; i < width; i++) {
            sums[to + i] = Math.addExact(sums[to + i], sums[first + i]);
        }
    }
}
