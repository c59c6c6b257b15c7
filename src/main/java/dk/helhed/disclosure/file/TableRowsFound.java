package dk.helhed.disclosure.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows of a table while it is read: numbers of codes and values, added together where the codes are the same. */
final class TableRowsFound {

    private final int width;
    private final int extras;
    private final Map<Codes, Integer> places = new HashMap<>();
    private int[] codes = new int[0];
    private long[] numbers = new long[0];
    private long[] lines = new long[0];
    private int size;

    /** Rows with so many codes, and so many numbers beside the value. */
    TableRowsFound(int width, int extras) {
        this.width = width;
        this.extras = extras;
    }

    /** The place of the row with these codes, a new one if there was none before. */
    int place(int[] row, long line) {
        var before = places.putIfAbsent(new Codes(row), size);
        if (before != null) {
            return before;
        }
        if (size == lines.length) {
            int room = Math.max(64, 2 * size);
            codes = Arrays.copyOf(codes, room * width);
            numbers = Arrays.copyOf(numbers, room * (1 + extras));
            lines = Arrays.copyOf(lines, room);
        }
        System.arraycopy(row, 0, codes, size * width, width);
        lines[size] = line;
        return size++;
    }

    int size() {
        return size;
    }

    /** Where the row was met first. */
    long line(int place) {
        return lines[place];
    }

    int code(int place, int column) {
        return codes[place * width + column];
    }

    /** Number 0 is the value. */
    long number(int place, int which) {
        return numbers[place * (1 + extras) + which];
    }

    void setNumber(int place, int which, long number) {
        numbers[place * (1 + extras) + which] = number;
    }

    /** The numbers of the codes of a row; not to be changed. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what is in it
    private record Codes(int[] numbers) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Codes that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
