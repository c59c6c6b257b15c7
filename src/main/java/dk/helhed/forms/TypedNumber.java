package dk.helhed.forms;

import dk.helhed.pages.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes numbers as people type them: {@code 1.250.000,50} in Danish, {@code 1,250,000.50} in English. */
public final class TypedNumber {

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern DANISH = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private TypedNumber() {}

    /** The number; empty if the text is none. A Danish point with three digits after it marks thousands, else decimals. */
    public static Optional<BigDecimal> in(String text, Language language) {
        var dense = SPACE.matcher(text).replaceAll("").replace('\u2212', '-');
        if (dense.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (language == Language.DANISH && DANISH.matcher(dense).matches()) {
            return Optional.of(new BigDecimal(dense.replace(".", "").replace(',', '.')));
        }
        if (language == Language.ENGLISH && ENGLISH.matcher(dense).matches()) {
            return Optional.of(new BigDecimal(dense.replace(",", "")));
        }
        return PLAIN.matcher(dense).matches() ? Optional.of(new BigDecimal(dense)) : Optional.empty();
    }

    /** Kroner, zero or more, with at most two decimals; empty if the text says something else. */
    public static Optional<BigDecimal> amount(String text, Language language) {
        return in(text, language)
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 2);
    }

    /** The number as it is typed into a field: without marks for thousands, and without zeros at the end. */
    public static String write(BigDecimal number, Language language) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language == Language.DANISH ? plain.replace('.', ',') : plain;
    }
}
