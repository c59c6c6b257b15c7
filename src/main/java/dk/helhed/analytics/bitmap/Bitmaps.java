package dk.helhed.analytics.bitmap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bitmaps of a part of the rows, by name.
 *
 * @param words of each bitmap, 64 rows a word, the first row in the lowest bit; what lies beyond the last row is undefined. An
 *     empty segment stands for a bitmap without rows
 */
record Bitmaps(Map<String, MemorySegment> words) {

    Bitmaps {
        words = Map.copyOf(words);
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /** Copies words of a bitmap to the beginning of an array. */
    void copy(String name, int first, int count, long[] target) {
        var source = words.get(name);
        if (isEmpty(source)) {
            java.util.Arrays.fill(target, 0, count, 0);
        } else {
            MemorySegment.copy(source, ValueLayout.JAVA_LONG, (long) first * Long.BYTES, target, 0, count);
        }
    }

    private static boolean isEmpty(@Nullable MemorySegment segment) {
        if (segment == null) {
            throw new IllegalArgumentException("No such bitmap");
        }
        return segment.byteSize() == 0;
    }
}
