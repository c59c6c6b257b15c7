package dk.helhed.charts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a language writes numbers. */
record Numbers(char decimal, char thousands) {

    /** The numbers of "da" or "en". */
    static Numbers in(String language) {
        return language.equals("da") ? new Numbers(',', '.') : new Numbers('.', ',');
    }

    /** The number with the decimals it has and a true minus sign. */
    String write(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(thousands);
        symbols.setMinusSign('−');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }
}
