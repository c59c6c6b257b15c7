package dk.helhed.analytics.bitmap;

/**
 * Some of the rows, ordered by cell.
 *
 * @param places where each cell stands in the columns of figures; less than 0 for a cell that is not counted
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, shared and never changed
record Part(Cells cells, int[] places, Bitmaps bitmaps) {}
