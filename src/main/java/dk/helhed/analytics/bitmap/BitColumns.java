package dk.helhed.analytics.bitmap;

import java.util.List;

/**
 * Makes bitmaps of rows: each row a word of bits, in the order that the rows came; each bitmap in the order of the cells.
 */
final class BitColumns {

    private BitColumns() {}

    /**
     * The bitmaps, the lowest bit's first.
     *
     * @param words of each row, in the order that they came
     * @param width how many of the lowest bits are taken
     */
    static List<long[]> of(long[] words, int width, int[] order) {
        var groups = (order.length + Transposition.ROWS - 1) / Transposition.ROWS;
        var bitmaps = new long[width][groups];
        var rows = new long[Transposition.ROWS];
        for (var group = 0; group < groups; group++) {
            gather(words, -1L >>> (Long.SIZE - width), order, group * Transposition.ROWS, rows);
            Transposition.of(rows, width);
            for (var bit = 0; bit < width; bit++) {
                bitmaps[bit][group] = rows[bit];
            }
        }
        return List.of(bitmaps);
    }

    /** In how many binary digits all of some numbers can be written, the sign included. */
    static int digits(long[] numbers) {
        var used = 0L;
        for (var number : numbers) {
            used |= number ^ number >> (Long.SIZE - 1);
        }
        return Long.SIZE - Long.numberOfLeadingZeros(used) + 1;
    }

    private static void gather(long[] words, long mask, int[] order, int first, long[] rows) {
        var count = Math.min(rows.length, order.length - first);
        for (var row = 0; row < count; row++) {
            rows[row] = words[order[first + row]] & mask;
        }
        for (var row = count; row < rows.length; row++) {
            rows[row] = 0;
        }
    }
}
