package dk.helhed.access.intake;

import java.util.List;

/** Texts in a file of people, safe to open in a spreadsheet: what it would run as a formula has an apostrophe before it. */
public final class StaffText {

    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@");

    private StaffText() {}

    /** The text as it is written. */
    public static String disarmed(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that was written. */
    static String armed(String written) {
        return written.startsWith("'") && isFormula(written.substring(1)) ? written.substring(1) : written;
    }

    private static boolean isFormula(String text) {
        return FORMULA_STARTS.stream().anyMatch(text::startsWith);
    }
}
