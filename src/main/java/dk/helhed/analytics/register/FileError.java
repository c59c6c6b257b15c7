package dk.helhed.analytics.register;

import dk.helhed.reference.PersonalNumber;
import dk.helhed.tables.Expected;
import dk.helhed.tables.RowError;

/**
 * What is wrong in one of the files, where, and what to write instead.
 *
 * @param file its name without the folder
 * @param error its line is the number of the row, from 1 and without the first line of a text file; 0 for the whole file
 */
public record FileError(String file, RowError error) {

    private static final String HIDDEN = "***";

    /** An error that never shows who a row is about, not even where a CPR number stands in a wrong column. */
    static FileError of(String file, long row, String column, String found, Expected expected, Object... arguments) {
        var shown = PersonalNumber.standsIn(found) ? HIDDEN : found;
        return new FileError(file, RowError.of(row, column, shown, expected, arguments));
    }
}
