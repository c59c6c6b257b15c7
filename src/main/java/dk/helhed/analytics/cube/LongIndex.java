package dk.helhed.analytics.cube;

import java.util.Arrays;

/** Numbers whole numbers from 0 in the order in which they are first met: a hash table of primitives with open addressing. */
final class LongIndex {

    private static final int FIRST_SIZE = 1 << 8;
    private static final long MIX =
            0x9E3779B97F4A7C15L; // 2^64 / golden ratio: Knuth, The Art of Computer Programming 3, 6.4

    private long[] keys = new long[FIRST_SIZE];
    private int[] slots = new int[2 * FIRST_SIZE];
    private int size;

    LongIndex() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key, given to it now if it is new. */
    int of(long key) {
        var slot = slot(key);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    private int slot(long key) {
        var mask = slots.length - 1;
        var slot = (int) ((key * MIX) >>> Integer.SIZE) & mask;
        while (slots[slot] >= 0 && keys[slots[slot]] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        slots = new int[2 * keys.length];
        Arrays.fill(slots, -1);
        for (var i = 0; i < size; i++) {
            slots[slot(keys[i])] = i;
        }
    }
}
