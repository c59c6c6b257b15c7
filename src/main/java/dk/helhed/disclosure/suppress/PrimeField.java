package dk.helhed.disclosure.suppress;

/**
 * Arithmetic with the remainders of division by the prime 2^61 - 1.
 *
 * <p>Sums and multiples of sums of cells are exact here, as they are among fractions, but never grow. Two things that differ among
 * fractions can only be equal here when a multiple of the prime comes between, which tables of 0 and 1 do not bring about.
 */
final class PrimeField {

    static final long PRIME = (1L << 61) - 1;

    private PrimeField() {}

    static long add(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    static long subtract(long a, long b) {
        long difference = a - b;
        return difference < 0 ? difference + PRIME : difference;
    }

    static long multiply(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long folded = (low & PRIME) + ((low >>> 61) | (high << 3));
        folded = (folded & PRIME) + (folded >>> 61);
        return folded >= PRIME ? folded - PRIME : folded;
    }

    /** The number that gives 1 when multiplied by this one, which is not 0. */
    static long inverse(long a) {
        if (a == 1 || a == PRIME - 1) {
            return a;
        }
        long result = 1;
        long square = a;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = multiply(result, square);
            }
            square = multiply(square, square);
        }
        return result;
    }

    /** A number between 1 and the prime that is as good as drawn at random, and the same on every machine. */
    static long scattered(long seed) {
        long mixed = seed * 0x9E3779B97F4A7C15L + 0xD1B54A32D192ED03L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return Math.floorMod(mixed ^ (mixed >>> 31), PRIME - 1) + 1;
    }
}
