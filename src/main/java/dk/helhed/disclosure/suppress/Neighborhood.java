package dk.helhed.disclosure.suppress;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Unknowns near another: those that share a sum with it, and those that share a sum with these, the smallest first. */
final class Neighborhood {

    private final UnknownSums sums;
    private final int[][] ofRow;

    /** All unknowns, from the smallest to the largest. */
    Neighborhood(UnknownSums sums, List<Integer> bySize) {
        this.sums = sums;
        this.ofRow = new int[sums.rowLengths().length][];
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = new int[sums.rowLengths()[row]];
        }
        int[] filled = new int[ofRow.length];
        for (int unknown : bySize) {
            for (int row : sums.column(unknown).positions()) {
                ofRow[row][filled[row]++] = unknown;
            }
        }
    }

    /**
     * The nearest unknowns, the one asked about among them.
     *
     * @param shown how many unknowns that are not hidden are taken from each sum
     * @param most how many are taken in all
     */
    BitSet around(int asked, BitSet hidden, int shown, int most) {
        var near = new BitSet();
        var done = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>();
        near.set(asked);
        waiting.add(asked);
        int taken = 1;
        while (!waiting.isEmpty() && taken < most) {
            for (int row : sums.column(waiting.removeFirst()).positions()) {
                if (!done.get(row)) {
                    done.set(row);
                    taken += take(ofRow[row], hidden, shown, near, waiting);
                }
            }
        }
        return near;
    }

    private static int take(int[] row, BitSet hidden, int shown, BitSet near, Deque<Integer> waiting) {
        int left = shown;
        int taken = 0;
        for (int unknown : row) {
            boolean wanted = hidden.get(unknown) || left-- > 0;
            if (wanted && !near.get(unknown)) {
                near.set(unknown);
                waiting.add(unknown);
                taken++;
            }
        }
        return taken;
    }
}
