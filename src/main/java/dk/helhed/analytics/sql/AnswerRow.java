package dk.helhed.analytics.sql;

/** The row of an answer that is being read: valid until the next one is. Columns are numbered from 0. */
interface AnswerRow {

    boolean isMissing(int column);

    /** The value of a column of 64-bit numbers that is not missing. */
    long number(int column);

    /** The value of a column of text that is not missing. */
    String text(int column);
}
