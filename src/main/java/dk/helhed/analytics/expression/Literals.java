package dk.helhed.analytics.expression;

import java.math.BigDecimal;
import java.util.Optional;

/** Makes literals of digits, and of codes in lists. */
public final class Literals {

    private Literals() {}

    /** Empty if the number does not fit 64 bits. */
    static Optional<Literal> whole(String digits) {
        try {
            return Optional.of(new Literal.Whole(Long.parseLong(digits)));
        } catch (NumberFormatException large) {
            return Optional.empty();
        }
    }

    /** Empty if the number is larger than a decimal column can hold, or has more decimals. */
    static Optional<Literal> decimal(String digits) {
        try {
            var units = new BigDecimal(digits).movePointRight(Kind.DECIMALS).longValueExact();
            return Optional.of(new Literal.Decimal(units));
        } catch (ArithmeticException large) {
            return Optional.empty();
        }
    }

    /** The code of a list as a value of the kind: a text of digits is a number, and a number is a text; empty if it cannot be. */
    public static Optional<Literal> as(Literal code, Kind kind) {
        return switch (code) {
            case Literal.Whole whole when kind == Kind.WHOLE -> Optional.of(whole);
            case Literal.Whole whole when kind == Kind.DECIMAL -> decimal(Long.toString(whole.value()));
            case Literal.Whole whole
            when kind == Kind.TEXT -> Optional.of(new Literal.Text(Long.toString(whole.value())));
            case Literal.Text text when kind == Kind.TEXT -> Optional.of(text);
            case Literal.Text text
            when kind == Kind.WHOLE && text.value().matches("-?\\d{1,19}") -> whole(text.value());
            default -> Optional.empty();
        };
    }
}
