package dk.helhed.opendata.file;

import dk.helhed.pages.BadAddressException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way to write comma-separated text. */
enum Dialect {
    /** For programs: comma, decimal point, no byte order mark. */
    STANDARD("standard", ',', ""),
    /** For Danish Excel: semicolon, decimal comma, byte order mark. Texts that Excel would run as formulas are disarmed. */
    EXCEL_DA("excel-da", ';', "\uFEFF");

    private static final List<String> FORMULA_STARTS = List.of("=", "+", "-", "@", "\t", "\r");

    private final String code;
    private final char separator;
    private final String start;

    Dialect(String code, char separator, String start) {
        this.code = code;
        this.separator = separator;
        this.start = start;
    }

    /**
     * The dialect asked for in an address; the standard one for null.
     *
     * @throws BadAddressException for an unknown one
     */
    static Dialect named(@Nullable String code) {
        return code == null
                ? STANDARD
                : Stream.of(values())
                        .filter(dialect -> dialect.code.equals(code))
                        .findFirst()
                        .orElseThrow(() -> new BadAddressException("error.dialect", code));
    }

    char separator() {
        return separator;
    }

    /** What stands before the first line. */
    String start() {
        return start;
    }

    String write(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Amount amount -> number(amount.amount());
            case Cell.Text text -> text(text.text());
        };
    }

    private String number(BigDecimal number) {
        var plain = number.toPlainString();
        return this == EXCEL_DA ? plain.replace('.', ',') : plain;
    }

    private String text(String text) {
        return this == EXCEL_DA && FORMULA_STARTS.stream().anyMatch(text::startsWith) ? "'" + text : text;
    }
}
