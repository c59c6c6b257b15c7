package dk.helhed.disclosure.suppress;

import dk.helhed.disclosure.table.Relations;

/**
 * Which cells are to be protected by hiding others.
 *
 * <p>The arrays are by number of cell.
 *
 * @param relations the sums between the cells
 * @param roles what is settled about each cell
 * @param weights what it would cost to hide each open cell: its value. Cells of weight zero that are known are zeros
 * @param alone whether one person only, or one contributor, is in the cell, who then knows it and must learn of no other
 */
@SuppressWarnings("ArrayRecordComponent") // held in arrays for their size, and never compared
record Question(Relations relations, Role[] roles, long[] weights, boolean[] alone) {

    int cells() {
        return roles.length;
    }

    boolean isZero(int cell) {
        return roles[cell] == Role.KNOWN && weights[cell] == 0;
    }
}
