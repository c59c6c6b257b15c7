package dk.helhed.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to write comma-separated text. */
public enum Dialect {
    /** For programs: comma, decimal point, no byte order mark. */
    STANDARD("standard", ',', ""),
    /** For Danish Excel: semicolon, decimal comma, byte order mark. Texts that Excel would run as formulas are disarmed. */
    EXCEL_DA("excel-da", ';', "\uFEFF");

    private final String code;
    private final char separator;
    private final String start;

    Dialect(String code, char separator, String start) {
        this.code = code;
        this.separator = separator;
        this.start = start;
    }

    /** The dialect that addresses know by the code; empty for an unknown one. */
    public static Optional<Dialect> named(String code) {
        return Stream.of(values()).filter(dialect -> dialect.code.equals(code)).findFirst();
    }

    /** What addresses know it by. */
    public String code() {
        return code;
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
            case Cell.Text text -> this == EXCEL_DA ? FormulaText.disarmed(text.text()) : text.text();
        };
    }

    private String number(BigDecimal number) {
        var plain = number.toPlainString();
        return this == EXCEL_DA ? plain.replace('.', ',') : plain;
    }
}
