package dk.helhed.reference;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Danish personal numbers (CPR) in free text, so that a form can refuse a text that gives a person away.
 *
 * <p>Six digits that can be a date, then four more: together, or parted by a hyphen, a dash or a space. Replacement numbers,
 * whose day is 60 higher, are found too. There is no check of modulus 11: numbers without it are issued since 2007. In doubt
 * a number counts as found; a text is written anew sooner than a person is hidden again.
 */
public final class PersonalNumber {

    private static final String HYPHENS = "\\-\u2010-\u2015\u2212";

    /** A day, a month and a year, and four digits. Not within a longer number, nor after the code of a country. */
    private static final Pattern SHAPE = Pattern.compile("""
            (?<!\\d)(?<!\\+)(?<!\\+\\d\\d[\\h])(\\d\\d)(\\d\\d)(\\d\\d)(\\h?[%s]\\h?|\\h|)\\d{4}(?!\\d)(?![.,]\\d{1,2}(?!\\d))""".formatted(HYPHENS));

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final int REPLACEMENT = 60;
    private static final int FEBRUARY = 2;

    private PersonalNumber() {}

    /** Whether one stands in the text, in digits of whatever script. */
    public static boolean standsIn(String text) {
        return SHAPE.matcher(westernDigits(INVISIBLE.matcher(text).replaceAll("")))
                .results()
                .anyMatch(PersonalNumber::beginsWithDate);
    }

    private static String westernDigits(String text) {
        return text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean beginsWithDate(MatchResult found) {
        var written = Integer.parseInt(found.group(1));
        var day = written > REPLACEMENT ? written - REPLACEMENT : written;
        var month = Integer.parseInt(found.group(2));
        return day >= 1 && day <= days(month, Integer.parseInt(found.group(3)));
    }

    /** How many days the month has; none if there is no such month. */
    private static int days(int month, int year) {
        return switch (month) {
            case 1, 3, 5, 7, 8, 10, 12 -> 31;
            case 4, 6, 9, 11 -> 30;
            case FEBRUARY -> year % 4 == 0 ? 29 : 28;
            default -> 0;
        };
    }
}
