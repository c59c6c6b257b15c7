package dk.helhed.analytics.bitmap;

/**
 * Some of the rows, ordered by cell.
 *
 * @param places where in a cube's columns each cell stands, rising
 */
record Part(Cells cells, int[] places, Bitmaps bitmaps) {

    /** How many of the cells stand before a place of the cube. */
    int before(int place) {
        var found = java.util.Arrays.binarySearch(places, place);
        return found < 0 ? -found - 1 : found;
    }
}
