package dk.helhed.disclosure.rounding;

import java.util.Arrays;

/** Which small cells stand at the base and which at zero, and how far each total has moved because of it. */
final class RoundingState {

    private final long[] counts;
    private final int[][] totals;
    private final int base;
    private final boolean[] up;
    private final long[] shift;

    /** All cells as they are: none has moved yet. */
    RoundingState(long[] counts, int[][] totals, int base) {
        this.counts = counts;
        this.totals = totals;
        this.base = base;
        this.up = new boolean[counts.length];
        this.shift = new long
                [1 + Arrays.stream(totals).flatMapToInt(Arrays::stream).max().orElse(-1)];
    }

    int size() {
        return counts.length;
    }

    /** How many totals there are. */
    int totals() {
        return shift.length;
    }

    int[] totalsOf(int cell) {
        return totals[cell];
    }

    boolean isUp(int cell) {
        return up[cell];
    }

    /** Moves a cell that has not moved yet to where the sum of squared changes grows least; halfway it goes up. */
    void place(int cell) {
        long toZero = -counts[cell];
        long toBase = base - counts[cell];
        up[cell] = toBase * toBase + growth(cell, toBase) <= toZero * toZero + growth(cell, toZero);
        shift(cell, up[cell] ? toBase : toZero);
    }

    /** How much the sum of squared changes grows if a placed cell moves to its other end; negative when it falls. */
    long costOfMove(int cell) {
        long now = up[cell] ? base - counts[cell] : -counts[cell];
        long step = step(cell);
        return step * (2 * now + step) + growth(cell, step);
    }

    /** What two cells save by moving in opposite directions rather than each alone: their common totals stay. */
    long savedByMovingBoth(int one, int other) {
        return 2L * base * base * common(totals[one], totals[other]);
    }

    /** Moves a placed cell to its other end. */
    void move(int cell) {
        shift(cell, step(cell));
        up[cell] = !up[cell];
    }

    private long step(int cell) {
        return up[cell] ? -base : base;
    }

    private void shift(int cell, long by) {
        for (int total : totals[cell]) {
            shift[total] += by;
        }
    }

    private long growth(int cell, long by) {
        long growth = 0;
        for (int total : totals[cell]) {
            growth += by * (2 * shift[total] + by);
        }
        return growth;
    }

    /** How many numbers two ascending rows have in common. */
    private static int common(int[] one, int[] other) {
        int found = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            found += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return found;
    }
}
