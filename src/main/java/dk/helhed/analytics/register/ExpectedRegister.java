package dk.helhed.analytics.register;

import dk.helhed.tables.Expected;
import java.util.Locale;

/** What should have stood in a file of register rows. */
public enum ExpectedRegister implements Expected {
    /** A file that is Parquet or comma-separated text. */
    FORM,
    /** Text in UTF-8. */
    UTF8,
    /** A file that is not the same as another of the same import. */
    OTHER_FILE,
    /** A file that is in no batch yet. */
    NEW_FILE,
    /** A column of the description; there is a nearest one. */
    NEAREST_COLUMN,
    /** A column of the description. */
    DESCRIBED_COLUMN,
    VALUE,
    INTEGER,
    DECIMAL,
    DATE,
    BOOLEAN,
    CODE,
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    /** Facts that an origin class follows from. */
    ORIGIN_FACTS,
    /** No other row about the person in the year. */
    ONCE_A_YEAR,
    /** Rows in every year from the first to the last. */
    EVERY_YEAR,
    /** One wider value for each narrower one. */
    ONE_WIDER,
    /** As many fields as the first line has. */
    FIELDS,
    /** A line that can be read. */
    READABLE;

    @Override
    public String key() {
        return "register.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
