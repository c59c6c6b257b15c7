package dk.helhed.disclosure.suppress;

import java.util.Arrays;

/** Numbers of the {@link PrimeField} at some positions, ascending; zero at all others. */
@SuppressWarnings("ArrayRecordComponent") // held in arrays for their size, and never compared
record SparseVector(int[] positions, long[] numbers) {

    static final SparseVector EMPTY = new SparseVector(new int[0], new long[0]);

    int size() {
        return positions.length;
    }

    long at(int position) {
        int found = Arrays.binarySearch(positions, position);
        return found < 0 ? 0 : numbers[found];
    }

    /** This less a multiple of another. */
    SparseVector minus(long factor, SparseVector other) {
        int[] at = new int[size() + other.size()];
        long[] what = new long[at.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int mine = i < size() ? positions[i] : Integer.MAX_VALUE;
            int its = j < other.size() ? other.positions[j] : Integer.MAX_VALUE;
            long number = mine <= its ? numbers[i++] : 0;
            if (its <= mine) {
                number = PrimeField.subtract(number, PrimeField.multiply(factor, other.numbers[j++]));
            }
            if (number != 0) {
                at[size] = Math.min(mine, its);
                what[size++] = number;
            }
        }
        return new SparseVector(Arrays.copyOf(at, size), Arrays.copyOf(what, size));
    }
}
