package dk.helhed.disclosure.table;

import java.util.Arrays;

/** Finds cells of a table by their place in it, in the same time however many there are. */
public final class CellFinder {

    private final Layout layout;
    private final long[] strides;
    private final int[] slots;
    private final int mask;

    public CellFinder(Layout layout) {
        this.layout = layout;
        this.strides = Layout.strides(layout.name(), layout.dimensions());
        int room = Math.max(16, Integer.highestOneBit(Math.max(1, layout.size())) * 4);
        this.slots = new int[room];
        this.mask = room - 1;
        Arrays.fill(slots, -1);
        for (int cell = 0; cell < layout.size(); cell++) {
            int slot = first(layout.place(cell));
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = cell;
        }
    }

    /** What a code adds to the place of a cell: places are sums of these over all dimensions. */
    public long share(int dimension, int code) {
        return code * strides[dimension];
    }

    /** The cell at a place; -1 where no row is. */
    public int at(long place) {
        for (int slot = first(place); slots[slot] >= 0; slot = (slot + 1) & mask) {
            if (layout.place(slots[slot]) == place) {
                return slots[slot];
            }
        }
        return -1;
    }

    private int first(long place) {
        long mixed = place * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
