package dk.helhed.disclosure.suppress;

import java.util.Arrays;

/** A vector while it is being computed: room for every position, and a list of those that were touched. */
final class Accumulator {

    private long[] numbers = new long[64];
    private boolean[] touched = new boolean[64];
    private int[] positions = new int[64];
    private int size;

    /** Subtracts from the number at a position; tells whether the position is touched for the first time. */
    boolean subtract(int position, long number) {
        if (position >= numbers.length) {
            int room = Math.max(position + 1, 2 * numbers.length);
            numbers = Arrays.copyOf(numbers, room);
            touched = Arrays.copyOf(touched, room);
        }
        numbers[position] = PrimeField.subtract(numbers[position], number);
        if (touched[position]) {
            return false;
        }
        touched[position] = true;
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size++] = position;
        return true;
    }

    long at(int position) {
        return numbers[position];
    }

    /** What was computed, without the zeros; the accumulator is empty again. */
    SparseVector drain() {
        Arrays.sort(positions, 0, size);
        int kept = 0;
        int[] at = new int[size];
        long[] what = new long[size];
        for (int i = 0; i < size; i++) {
            int position = positions[i];
            if (numbers[position] != 0) {
                at[kept] = position;
                what[kept++] = numbers[position];
            }
            numbers[position] = 0;
            touched[position] = false;
        }
        size = 0;
        return kept == at.length
                ? new SparseVector(at, what)
                : new SparseVector(Arrays.copyOf(at, kept), Arrays.copyOf(what, kept));
    }
}
