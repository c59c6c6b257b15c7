package dk.helhed.reports.print;

import java.util.regex.Pattern;

/**
 * Numbers within text that runs from right to left. Without a mark of their own, a range, a day or a telephone number is
 * torn apart, and its parts change places (Unicode Standard Annex 9, rule N1).
 */
final class NumbersApart {

    private static final String NO_BREAK = "\u00a0";

    /** A number with the signs that belong to it; a space only within a telephone number or before a percent sign. */
    static final Pattern NUMBER = Pattern.compile(
            "\\d{2}(?: \\d{2}){3}|[+\u2212-]?\\d(?:[\\d.,:/\u00a0\u202f\u2013-]*\\d)?(?:[ \u00a0\u202f]?%)?");

    private NumbersApart() {}

    /** Escaped text, with each number set apart. */
    static String in(String escaped) {
        return NUMBER.matcher(escaped)
                .replaceAll(number -> "<bdi dir=\"ltr\">" + number.group().replace(" ", NO_BREAK) + "</bdi>");
    }
}
