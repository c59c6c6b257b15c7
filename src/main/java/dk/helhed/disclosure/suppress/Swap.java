package dk.helhed.disclosure.suppress;

/**
 * A way in which some unknowns could be other than they are while every sum holds, as if persons had swapped their codes.
 *
 * @param unknowns those that change, each once
 * @param moves by how much each changes; never zero
 */
@SuppressWarnings("ArrayRecordComponent") // made once, and never compared
record Swap(int[] unknowns, long[] moves) {

    /** What stands for more times than any table allows. */
    static final long ANY = 1L << 50;

    int size() {
        return unknowns.length;
    }

    /** How many times it can be made before an unknown is less than it can be. */
    long forth(double[] least) {
        return times(least, 1);
    }

    /** How many times the opposite can be made. */
    long back(double[] least) {
        return times(least, -1);
    }

    private long times(double[] least, int direction) {
        long times = ANY;
        for (int i = 0; i < moves.length; i++) {
            long move = moves[i] * direction;
            if (move < 0) {
                times = Math.min(times, (long) -least[unknowns[i]] / -move);
            }
        }
        return times;
    }

    /** Whether all sums hold however often it is made. */
    boolean keepsAll(UnknownSums sums, Accumulator accumulator) {
        for (int i = 0; i < moves.length; i++) {
            var column = sums.column(unknowns[i]);
            for (int row = 0; row < column.size(); row++) {
                accumulator.subtract(column.positions()[row], PrimeField.multiply(column.numbers()[row], number(i)));
            }
        }
        return accumulator.drain().size() == 0;
    }

    /** The move of the unknown at a place in the list, as a number of the field. */
    long number(int place) {
        return moves[place] < 0 ? PrimeField.PRIME + moves[place] : moves[place];
    }
}
