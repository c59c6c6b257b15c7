package dk.helhed.analytics.expression;

/**
 * What a condition says of a row, in the three-valued logic of SQL: a comparison with a missing value is neither true nor false.
 * Only what is {@link #TRUE} is counted.
 *
 * <p>Source: ISO/IEC 9075-2 (SQL), the truth tables of <i>boolean value expression</i>; S. C. Kleene, <i>Introduction to
 * Metamathematics</i> (1952), § 64. With the order false &lt; unknown &lt; true, "and" is the least, "or" the greatest, and
 * "not" the mirror image.
 */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            case FALSE -> TRUE;
        };
    }

    public boolean isTrue() {
        return this == TRUE;
    }
}
