package dk.helhed.analytics.bitmap;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows put in the order of their cells; rows of the same cell keep the order in which they came.
 *
 * <p>Method: distribution counting, from the lowest digit to the highest, D. E. Knuth, <i>The Art of Computer Programming</i>,
 * volume 3, 2nd edition (1998), sections 5.2 (algorithm D) and 5.2.5. The digits are so large that one pass is the rule.
 *
 * @param rows which row stands first, second, ...
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, used once
record CellOrder(Cells cells, int[] rows) {

    private static final int DIGIT_BITS = 20;

    /**
     * Orders the first rows of an array.
     *
     * @param numbers of the cell of each row, not negative
     */
    static CellOrder of(long[] numbers, int count) {
        var highest = 0L;
        for (var row = 0; row < count; row++) {
            highest |= numbers[row];
        }
        var bits = Long.SIZE - Long.numberOfLeadingZeros(highest);
        var ends = new int[1 << Math.min(bits, DIGIT_BITS)];
        var rows = pass(numbers, null, count, 0, ends);
        if (bits <= DIGIT_BITS) {
            return new CellOrder(cells(ends), rows);
        }
        for (var shift = DIGIT_BITS; shift < bits; shift += DIGIT_BITS) {
            rows = pass(numbers, rows, count, shift, ends);
        }
        return new CellOrder(cells(numbers, rows), rows);
    }

    /** @param ends afterwards, where the rows with each digit end */
    private static int[] pass(long[] numbers, int @Nullable [] before, int count, int shift, int[] ends) {
        var mask = ends.length - 1;
        Arrays.fill(ends, 0);
        for (var row = 0; row < count; row++) {
            ends[(int) (numbers[row] >>> shift) & mask]++;
        }
        var start = 0;
        for (var digit = 0; digit < ends.length; digit++) {
            var rows = ends[digit];
            ends[digit] = start;
            start += rows;
        }
        var ordered = new int[count];
        for (var place = 0; place < count; place++) {
            var row = before == null ? place : before[place];
            ordered[ends[(int) (numbers[row] >>> shift) & mask]++] = row;
        }
        return ordered;
    }

    /** The cells, if a cell's number is a digit. */
    private static Cells cells(int[] endsByNumber) {
        var numbers = new long[endsByNumber.length];
        var ends = new int[endsByNumber.length];
        var count = 0;
        var start = 0;
        for (var number = 0; number < endsByNumber.length; number++) {
            if (endsByNumber[number] > start) {
                start = endsByNumber[number];
                numbers[count] = number;
                ends[count++] = start;
            }
        }
        return new Cells(Arrays.copyOf(numbers, count), Arrays.copyOf(ends, count));
    }

    private static Cells cells(long[] numbers, int[] rows) {
        var cells = new long[rows.length];
        var ends = new int[rows.length];
        var count = 0;
        for (var place = 0; place < rows.length; place++) {
            var number = numbers[rows[place]];
            if (count == 0 || cells[count - 1] != number) {
                cells[count++] = number;
            }
            ends[count - 1] = place + 1;
        }
        return new Cells(Arrays.copyOf(cells, count), Arrays.copyOf(ends, count));
    }
}
