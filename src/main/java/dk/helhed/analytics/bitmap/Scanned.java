package dk.helhed.analytics.bitmap;

/**
 * Rows as they come from a file.
 *
 * @param cells the number of each row's cell
 * @param words for each row, whether conditions hold: 63 conditions a word, the first in the lowest bit
 * @param numbers for each column of numbers and row, the value; 0 where it is missing
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, used once
record Scanned(long[] cells, long[][] words, long[][] numbers) {

    /** Conditions in a word: the sign is not used. */
    static final int BITS = Long.SIZE - 1;
}
