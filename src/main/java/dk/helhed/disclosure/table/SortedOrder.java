package dk.helhed.disclosure.table;

/** The order in which numbers stand when sorted, equal ones as they came. Radix sort: time grows with the numbers, not faster. */
public final class SortedOrder {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private SortedOrder() {}

    /** Positions of the numbers, none of them below zero, from the smallest to the largest. */
    public static int[] ascending(long[] numbers) {
        int[] order = new int[numbers.length];
        long most = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            most = Math.max(most, numbers[i]);
        }
        int[] spare = new int[order.length];
        for (int shift = 0; shift < Long.SIZE && most >>> shift != 0; shift += BITS) {
            pass(numbers, order, spare, shift);
            int[] sorted = spare;
            spare = order;
            order = sorted;
        }
        return order;
    }

    private static void pass(long[] numbers, int[] from, int[] to, int shift) {
        int[] starts = new int[BUCKETS + 1];
        for (int position : from) {
            starts[bucket(numbers[position], shift) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            starts[bucket + 1] += starts[bucket];
        }
        for (int position : from) {
            to[starts[bucket(numbers[position], shift)]++] = position;
        }
    }

    private static int bucket(long number, int shift) {
        return (int) (number >>> shift) & (BUCKETS - 1);
    }
}
