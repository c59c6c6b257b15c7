package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows as they come from a file.
 *
 * @param cells the number of each row's cell
 * @param words for each row, whether conditions hold: 63 conditions a word, the first in the lowest bit
 * @param numbers for each column of numbers and row, the value; 0 where it is missing
 */
@SuppressWarnings("ArrayRecordComponent") // many numbers, used once
record Scanned(long[] cells, long[][] words, long[][] numbers) {

    /** Conditions in a word: the sign is not used. */
    static final int BITS = Long.SIZE - 1;

    /**
     * What was asked for as bitmaps, by name.
     *
     * @param order which row stands first, second, ... in a bitmap
     * @param wanted what was asked for
     */
    Map<String, MemorySegment> bitmaps(int[] order, Wanted wanted) {
        var bitmaps = new LinkedHashMap<String, MemorySegment>();
        var conditions = wanted.conditions();
        for (var word = 0; word < words.length; word++) {
            var first = word * BITS;
            var width = Math.min(BITS, conditions.size() - first);
            var columns = BitColumns.of(words[word], width, order);
            for (var bit = 0; bit < width; bit++) {
                bitmaps.put(Bitmaps.name(conditions.get(first + bit)), kept(columns.get(bit)));
            }
        }
        for (var number = 0; number < numbers.length; number++) {
            put(bitmaps, wanted.numbers().get(number), numbers[number], order);
        }
        return bitmaps;
    }

    private static void put(Map<String, MemorySegment> bitmaps, Column column, long[] values, int[] order) {
        var digits = BitColumns.of(values, BitColumns.digits(values), order);
        for (var digit = 0; digit < digits.size(); digit++) {
            bitmaps.put(Bitmaps.name(column, digit), kept(digits.get(digit)));
        }
    }

    /** A bitmap without rows takes no space. */
    private static MemorySegment kept(long[] words) {
        return MemorySegment.ofArray(Arrays.stream(words).allMatch(word -> word == 0) ? new long[0] : words);
    }
}
