package dk.helhed.analytics.bitmap;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The cells of a part of the rows, in the order in which the rows lie.
 *
 * @param numbers the number of each cell that has rows, rising
 * @param ends where each cell's rows end: the number of rows in it and in all cells before it
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, shared and never changed
record Cells(long[] numbers, int[] ends) {

    private static final int BITS = 7;
    private static final long LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    int count() {
        return numbers.length;
    }

    int rows() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** The first row of a cell. */
    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    /** The cells in few bytes: how much each number rises and how many rows there are, seven bits a byte, the lowest first. */
    MemorySegment packed() {
        var bytes = new ByteArrayOutputStream();
        var before = -1L;
        for (var cell = 0; cell < count(); cell++) {
            put(bytes, numbers[cell] - before);
            put(bytes, ends[cell] - start(cell));
            before = numbers[cell];
        }
        return MemorySegment.ofArray(bytes.toByteArray());
    }

    static Cells unpacked(MemorySegment packed) {
        var bytes = packed.asByteBuffer();
        var numbers = new long[bytes.remaining() / 2];
        var ends = new int[numbers.length];
        var count = 0;
        var number = -1L;
        var end = 0;
        while (bytes.hasRemaining()) {
            number += take(bytes);
            end += (int) take(bytes);
            numbers[count] = number;
            ends[count++] = end;
        }
        return new Cells(Arrays.copyOf(numbers, count), Arrays.copyOf(ends, count));
    }

    private static void put(ByteArrayOutputStream bytes, long value) {
        var left = value;
        while (left > LOW_BITS) {
            bytes.write((int) ((left & LOW_BITS) | MORE));
            left >>>= BITS;
        }
        bytes.write((int) left);
    }

    private static long take(ByteBuffer bytes) {
        var value = 0L;
        var shift = 0;
        var next = bytes.get();
        while (next < 0) {
            value |= (next & LOW_BITS) << shift;
            shift += BITS;
            next = bytes.get();
        }
        return value | (long) next << shift;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells(var theirNumbers, var theirEnds)
                && Arrays.equals(numbers, theirNumbers)
                && Arrays.equals(ends, theirEnds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers) + Arrays.hashCode(ends);
    }
}
