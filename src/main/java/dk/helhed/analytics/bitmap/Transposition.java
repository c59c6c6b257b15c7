package dk.helhed.analytics.bitmap;

/**
 * Turns 64 rows of bits into bitmaps: bit {@code b} of row {@code i} becomes bit {@code i} of word {@code b}.
 *
 * <p>Method: exchange of ever smaller blocks, H. S. Warren, <i>Hacker's Delight</i>, 2nd edition (2012), section 7-3. A block that
 * is known to be empty is not exchanged but dropped, so that 20 bits a row cost half of what 64 cost.
 */
final class Transposition {

    static final int ROWS = Long.SIZE;

    private Transposition() {}

    /**
     * Transposes in place.
     *
     * @param rows 64 rows; afterwards the first {@code width} are the bitmaps
     * @param width how many bits of a row may be set, counted from the lowest
     */
    static void of(long[] rows, int width) {
        var count = ROWS;
        var mask = -1L;
        for (var block = ROWS / 2; block > 0; block /= 2) {
            mask ^= mask << block;
            if (width <= block) {
                count = fold(rows, count, block);
            } else {
                exchange(rows, count, block, mask);
            }
        }
    }

    private static int fold(long[] rows, int count, int block) {
        for (var row = 0; row < block; row++) {
            rows[row] |= rows[row + block] << block;
        }
        return count / 2;
    }

    private static void exchange(long[] rows, int count, int block, long mask) {
        for (var start = 0; start < count; start += 2 * block) {
            for (var row = start; row < start + block; row++) {
                var exchanged = ((rows[row] >>> block) ^ rows[row + block]) & mask;
                rows[row] ^= exchanged << block;
                rows[row + block] ^= exchanged;
            }
        }
    }
}
