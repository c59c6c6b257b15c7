package dk.helhed.tables;

import java.util.List;

/**
 * What is wrong in a file, where, and what to write instead.
 *
 * @param line of the file, from 1
 * @param column as named in the file's first line
 * @param found the text that stands there
 * @param arguments for the sentence about what is expected
 */
public record RowError(long line, String column, String found, Expected expected, List<Object> arguments) {

    private static final int SHOWN = 60;

    /** An error whose texts from the file are cut short and freed from what could disturb a terminal. */
    public static RowError of(long line, String column, String found, Expected expected, Object... arguments) {
        return new RowError(line, shown(column), shown(found), expected, List.of(arguments));
    }

    private static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }
}
