package dk.helhed.access;

import java.util.regex.Pattern;

/** Tells whether a text that somebody typed, or wrote into a file, can be what it is meant to be. */
public final class Typed {

    private static final int LONGEST = 200;

    /** Letters and digits with dots, dashes and the like between: what may stand in a file and in a sign-in. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,59}");

    private static final Pattern UNIT_CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Typed() {}

    /** Whether it can be a person's number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether it can be the code of a unit. */
    public static boolean isUnitCode(String text) {
        return UNIT_CODE.matcher(text).matches();
    }

    /** Whether it can be an e-mail address. */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST && EMAIL.matcher(text).matches();
    }

    /** Whether it can be a name of a person or a unit. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
