package dk.helhed.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a sheet, as text: days as ISO 8601, numbers in full with a decimal point, results of formulas. */
final class SheetText {

    /** As many digits as a spreadsheet knows; further ones come from its binary arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DAY = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final long MOST_DAYS = 2_958_465;

    private final LocalDate dayZero;

    SheetText(boolean from1904) {
        dayZero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
    }

    String of(Cell cell) {
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> isDay(cell.getDataFormatString(), number) ? day(number) : plain(number);
            case Object other -> other.toString();
        };
    }

    /** Whether a number with this format is shown as a day. */
    static boolean isDay(@Nullable String format, BigDecimal number) {
        return format != null
                && DAY.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find()
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0;
    }

    private String day(BigDecimal number) {
        return dayZero.plusDays(number.longValue()).toString();
    }

    static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return Math.abs(rounded.scale()) > 40
                ? rounded.toString()
                : rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
