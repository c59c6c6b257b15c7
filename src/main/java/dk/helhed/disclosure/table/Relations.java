package dk.helhed.disclosure.table;

import java.util.Arrays;

/**
 * The sums between cells that everybody knows: each says that one cell, the whole, is the sum of others, the parts.
 *
 * <p>Kept in arrays: one number for each whole and part.
 */
public final class Relations {

    private final int[] starts;
    private final int[] cells;

    private Relations(int[] starts, int[] cells) {
        this.starts = starts;
        this.cells = cells;
    }

    /** How many sums there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The cell that is the sum. */
    public int whole(int relation) {
        return cells[starts[relation]];
    }

    /** How many parts the sum has; one or more. */
    public int parts(int relation) {
        return starts[relation + 1] - starts[relation] - 1;
    }

    /** The part at a position, from 0. */
    public int part(int relation, int position) {
        return cells[starts[relation] + 1 + position];
    }

    /** Collects sums. */
    public static final class Collector {

        private int[] starts = new int[64];
        private int[] cells = new int[256];
        private int relations;
        private int terms;

        /** Begins a sum with its whole; parts follow. */
        public void whole(int cell) {
            if (relations + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[relations++] = terms;
            append(cell);
        }

        /** Adds a part to the sum begun last. */
        public void part(int cell) {
            append(cell);
        }

        /** What was collected. */
        public Relations collected() {
            int[] all = Arrays.copyOf(starts, relations + 1);
            all[relations] = terms;
            return new Relations(all, Arrays.copyOf(cells, terms));
        }

        private void append(int cell) {
            if (terms == cells.length) {
                cells = Arrays.copyOf(cells, 2 * terms);
            }
            cells[terms++] = cell;
        }
    }
}
