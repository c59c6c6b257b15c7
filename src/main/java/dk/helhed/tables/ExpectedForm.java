package dk.helhed.tables;

import java.util.Locale;

/** What is expected of every file, whatever it is about. */
public enum ExpectedForm implements Expected {
    COLUMN,
    ONE_COLUMN,
    FIELDS,
    PLAIN_TEXT,
    CSV,
    ROWS,
    SPREADSHEET,
    SIZE;

    @Override
    public String key() {
        return "intake.expected." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
