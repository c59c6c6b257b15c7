package dk.helhed.analytics.expression;

/** The values of one row. */
public interface Row {

    boolean isMissing(Column column);

    /**
     * The value of a column that is not text and not missing: the whole number; the ten-thousandths of a decimal number; the days
     * since 1 January 1970; 1 for yes and 0 for no.
     */
    long number(Column column);

    /** The value of a text column that is not missing. */
    String text(Column column);
}
