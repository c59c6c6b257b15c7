package dk.helhed.tables;

import java.util.regex.Pattern;

/**
 * Texts in a file, safe to open in a spreadsheet: what it would run as a formula has an apostrophe before it. A text that only
 * looks disarmed gets one more, so that reading gives back what was written.
 */
public final class FormulaText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaText() {}

    /** The text as it is written. */
    public static String disarmed(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that was written. */
    public static String armed(String written) {
        return written.startsWith("'") && isFormula(written.substring(1)) ? written.substring(1) : written;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
