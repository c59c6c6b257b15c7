package dk.helhed.disclosure.table;

import java.util.Arrays;

/** Finds every cell that an inner cell is counted in: itself, and the totals above it in one or more dimensions. */
public final class CellsAbove {

    private final Layout layout;

    public CellsAbove(Layout layout) {
        this.layout = layout;
    }

    /** The cells that this one is counted in, itself the last of them, ascending. */
    public int[] of(int cell) {
        int width = layout.dimensions().size();
        var at = new int[width];
        for (int dimension = 0; dimension < width; dimension++) {
            at[dimension] = layout.code(cell, dimension);
        }
        var lowest = at.clone();
        var found = new int[levels(lowest)];
        int size = 0;
        do {
            found[size++] = layout.find(at).orElseThrow();
        } while (climb(at, lowest));
        Arrays.sort(found);
        return found;
    }

    private int levels(int[] lowest) {
        int all = 1;
        for (int dimension = 0; dimension < lowest.length; dimension++) {
            int levels = 0;
            for (int code = lowest[dimension];
                    code >= 0;
                    code = layout.dimensions().get(dimension).parent(code)) {
                levels++;
            }
            all *= levels;
        }
        return all;
    }

    /** Goes to the next combination of codes; false after the last. */
    private boolean climb(int[] at, int[] lowest) {
        for (int dimension = 0; dimension < at.length; dimension++) {
            int parent = layout.dimensions().get(dimension).parent(at[dimension]);
            if (parent >= 0) {
                at[dimension] = parent;
                return true;
            }
            at[dimension] = lowest[dimension];
        }
        return false;
    }
}
