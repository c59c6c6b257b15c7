package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The bitmaps of some rows, by name: one for each elementary condition, and one for each binary digit of a column of numbers.
 *
 * <p>A number is kept in two's complement, in as many digits as the rows need, the last of which is the sign: a bitmap that stands
 * for every higher digit too. Of a missing number no digit is set.
 *
 * @param words of each bitmap, 64 rows a word, the first row in the lowest bit; what lies beyond the last row is undefined. An
 *     empty segment stands for a bitmap without rows
 */
record Bitmaps(Map<String, MemorySegment> words) {

    private static final String DIGIT = "#";

    Bitmaps {
        words = Map.copyOf(words);
    }

    static String name(Condition elementary) {
        return elementary.toString();
    }

    static String name(Column number, int digit) {
        return number.name() + DIGIT + digit;
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /** Whether the digits of a column of numbers are kept. */
    boolean has(Column number) {
        return has(name(number, 0));
    }

    /** How many digits of a column of numbers are kept, the sign included. */
    int digits(Column number) {
        var digits = 0;
        while (has(name(number, digits))) {
            digits++;
        }
        return digits;
    }

    /** The same with at least so many digits of a column of numbers. */
    Bitmaps withDigits(Column number, int digits) {
        var own = digits(number);
        if (own >= digits) {
            return this;
        }
        var more = new HashMap<>(words);
        for (var digit = own; digit < digits; digit++) {
            more.put(name(number, digit), of(name(number, own - 1)));
        }
        return new Bitmaps(more);
    }

    /** These and others. */
    Bitmaps with(Bitmaps others) {
        var all = new HashMap<>(words);
        all.putAll(others.words);
        return new Bitmaps(all);
    }

    /** Copies words of a bitmap to the beginning of an array. */
    void copy(String name, int first, int count, long[] target) {
        var source = of(name);
        if (source.byteSize() == 0) {
            Arrays.fill(target, 0, count, 0);
        } else {
            MemorySegment.copy(source, ValueLayout.JAVA_LONG, (long) first * Long.BYTES, target, 0, count);
        }
    }

    private MemorySegment of(String name) {
        var found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("No such bitmap: " + name);
        }
        return found;
    }
}
