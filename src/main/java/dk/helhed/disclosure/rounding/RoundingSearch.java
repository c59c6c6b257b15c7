package dk.helhed.disclosure.rounding;

import java.util.Arrays;

/** Looks for the ends of the small cells at which the totals change least. */
final class RoundingSearch {

    /** A total with more small cells than this brings no cells together: what they share is then too little. */
    private static final int COMPANY = 64;

    private static final int ROUNDS = 50;
    private static final int[] NONE = {};

    private final RoundingState state;
    private final int[][] members;

    RoundingSearch(RoundingState state) {
        this.state = state;
        this.members = members(state);
    }

    private static int[][] members(RoundingState state) {
        var sizes = new int[state.totals()];
        for (int cell = 0; cell < state.size(); cell++) {
            for (int total : state.totalsOf(cell)) {
                sizes[total]++;
            }
        }
        var members = new int[sizes.length][];
        Arrays.setAll(members, total -> sizes[total] > COMPANY ? NONE : new int[sizes[total]]);
        for (int cell = state.size() - 1; cell >= 0; cell--) {
            for (int total : state.totalsOf(cell)) {
                sizes[total]--;
                if (sizes[total] < members[total].length) {
                    members[total][sizes[total]] = cell;
                }
            }
        }
        return members;
    }

    /** Ends where neither one cell nor two that share a total can be moved to any gain. */
    void run() {
        for (int cell = 0; cell < state.size(); cell++) {
            state.place(cell);
        }
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            boolean single = moveSingles();
            moved = movePairs() || single;
        }
    }

    private boolean moveSingles() {
        boolean moved = false;
        for (int cell = 0; cell < state.size(); cell++) {
            if (state.costOfMove(cell) < 0) {
                state.move(cell);
                moved = true;
            }
        }
        return moved;
    }

    private boolean movePairs() {
        boolean moved = false;
        for (int cell = 0; cell < state.size(); cell++) {
            int partner = bestPartner(cell);
            if (partner >= 0) {
                state.move(cell);
                state.move(partner);
                moved = true;
            }
        }
        return moved;
    }

    /** The cell that, moved the other way together with this one, gains most; -1 if none gains. */
    private int bestPartner(int cell) {
        long own = state.costOfMove(cell);
        int best = -1;
        long least = 0;
        for (int total : state.totalsOf(cell)) {
            for (int other : members[total]) {
                if (state.isUp(other) != state.isUp(cell)) {
                    long both = own + state.costOfMove(other) - state.savedByMovingBoth(cell, other);
                    if (both < least) {
                        least = both;
                        best = other;
                    }
                }
            }
        }
        return best;
    }
}
