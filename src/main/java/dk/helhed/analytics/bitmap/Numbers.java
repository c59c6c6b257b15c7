package dk.helhed.analytics.bitmap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of cells, rising, each once, and where each of them stands. If there could not be many, their places are looked up in a
 * table, else searched for.
 */
final class Numbers {

    /** A table takes four times as many bytes. */
    private static final long MOST_IN_TABLE = 1 << 22;

    private final long[] all;
    private final int @Nullable [] places;

    private Numbers(long[] all, int @Nullable [] places) {
        this.all = all;
        this.places = places;
    }

    /**
     * The numbers that occur.
     *
     * @param given what is less than 0 is left out
     * @param size all numbers are less
     */
    static Numbers of(List<long[]> given, long size) {
        if (size > MOST_IN_TABLE) {
            return new Numbers(sorted(given), null);
        }
        var occurs = new BitSet((int) size);
        for (var numbers : given) {
            for (var number : numbers) {
                if (number >= 0) {
                    occurs.set((int) number);
                }
            }
        }
        var all = new long[occurs.cardinality()];
        var places = new int[(int) size];
        Arrays.fill(places, -1);
        var number = occurs.nextSetBit(0);
        for (var place = 0; place < all.length; place++) {
            all[place] = number;
            places[number] = place;
            number = occurs.nextSetBit(number + 1);
        }
        return new Numbers(all, places);
    }

    private static long[] sorted(List<long[]> given) {
        var sorted = given.stream()
                .flatMapToLong(Arrays::stream)
                .filter(number -> number >= 0)
                .toArray();
        Arrays.sort(sorted);
        var count = 0;
        for (var number : sorted) {
            if (count == 0 || sorted[count - 1] != number) {
                sorted[count++] = number;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    long[] all() {
        return all;
    }

    int count() {
        return all.length;
    }

    /** Where some numbers stand; less than 0 for those that are less than 0 themselves. */
    int[] places(long[] wanted) {
        var found = new int[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            found[i] = wanted[i] < 0 ? -1 : place(wanted[i]);
        }
        return found;
    }

    private int place(long number) {
        return places == null ? Arrays.binarySearch(all, number) : places[(int) number];
    }
}
