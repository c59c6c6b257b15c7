package dk.helhed.analytics.bitmap;

import java.util.Arrays;

/**
 * How a combination of members becomes one number: digit by digit, the first level highest, 0 for a total. Numbers rise in the order
 * of the members.
 */
final class Numbering {

    private final int[] sizes;
    private final long[] strides;

    /** @param members how many each level has, totals not counted */
    Numbering(int[] members) {
        this.sizes = Arrays.stream(members).map(count -> count + 1).toArray();
        this.strides = new long[sizes.length];
        var stride = 1L;
        for (var level = sizes.length - 1; level >= 0; level--) {
            strides[level] = stride;
            stride = Math.multiplyExact(stride, sizes[level]);
        }
    }

    /** Whether there are so many combinations that they cannot be numbered. */
    static boolean isTooMuch(int[] members) {
        var bits = Arrays.stream(members)
                        .mapToDouble(count -> Math.log(count + 1.0))
                        .sum()
                / Math.log(2);
        return bits > Long.SIZE - 2;
    }

    /** How many numbers there are. */
    long size() {
        return sizes.length == 0 ? 1 : strides[0] * sizes[0];
    }

    long stride(int level) {
        return strides[level];
    }

    int digit(long number, int level) {
        return (int) (number / strides[level] % sizes[level]);
    }

    /** The number with the total in place of a level's member. */
    long total(long number, int level) {
        return number - digit(number, level) * strides[level];
    }
}
