package dk.helhed.analytics.bitmap;

import java.util.Arrays;

/**
 * Rows that lie beside each other and are counted in the same place. Cells that a cube does not tell apart become one, so that an
 * index by many levels is counted nearly as fast as one by few.
 *
 * @param ends where each run's rows end: the number of rows in it and in all runs before it
 * @param places where each run stands in the columns of figures; less than 0 if it is not counted
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, shared and never changed
record Runs(int[] ends, int[] places) {

    /** @param placeByCell less than 0 for a cell that is not counted */
    static Runs of(Cells cells, int[] placeByCell) {
        return joined(cells.ends(), placeByCell);
    }

    /** Neighbors in the same place become one. */
    private static Runs joined(int[] ends, int[] places) {
        var joinedEnds = new int[places.length];
        var joinedPlaces = new int[places.length];
        var count = 0;
        for (var run = 0; run < places.length; run++) {
            if (count == 0 || joinedPlaces[count - 1] != places[run]) {
                joinedPlaces[count++] = places[run];
            }
            joinedEnds[count - 1] = ends[run];
        }
        return new Runs(Arrays.copyOf(joinedEnds, count), Arrays.copyOf(joinedPlaces, count));
    }

    /**
     * The same by group.
     *
     * @param groups by place
     */
    Runs in(int[] groups) {
        var grouped = new int[places.length];
        Arrays.setAll(grouped, run -> places[run] < 0 ? places[run] : groups[places[run]]);
        return joined(ends, grouped);
    }

    int count() {
        return ends.length;
    }

    /** The first row of a run. */
    int start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    /** How many rows there are in all runs. */
    int rows() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
