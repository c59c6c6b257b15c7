package dk.helhed.analytics.expression;

/** What the values of a column are. */
public enum Kind {
    /** Whole numbers of at most 64 bits. */
    WHOLE,
    /** Numbers with at most four decimals, exact. */
    DECIMAL,
    /** Text, compared letter by letter. */
    TEXT,
    DATE,
    YES_NO;

    /** Decimals that are kept of a {@link #DECIMAL}. */
    public static final int DECIMALS = 4;

    /** Units in 1 of a {@link #DECIMAL}. */
    public static final long UNITS = 10_000;

    boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
