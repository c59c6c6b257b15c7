package dk.helhed.disclosure.file;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers as they stand in files of tables: a decimal point or a decimal comma, and no marks for thousands. */
final class TypedValue {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern KEY = Pattern.compile("-?\\d{1,19}([.,]\\d{1,9})?");
    private static final int KEY_DECIMALS = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private TypedValue() {}

    /** The number in units of its last decimal; empty if the text is none, is negative, or has more decimals that say something. */
    static OptionalLong value(String text, int decimals) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        var number =
                new BigDecimal(text.replace(',', '.')).movePointRight(decimals).stripTrailingZeros();
        return number.scale() > 0 || number.compareTo(MOST) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(number.longValueExact());
    }

    /** The sum of record keys, whole or with decimals; it may overflow, but the same sum always gives the same number. */
    static OptionalLong key(String text) {
        return KEY.matcher(text).matches()
                ? OptionalLong.of(new BigDecimal(text.replace(',', '.'))
                        .movePointRight(KEY_DECIMALS)
                        .toBigIntegerExact()
                        .longValue())
                : OptionalLong.empty();
    }

    /** The number as it is written into a file, with a decimal point. */
    static BigDecimal written(long value, int decimals) {
        return BigDecimal.valueOf(value, decimals);
    }
}
