package dk.helhed.reference;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What a figure counts, and the range it must lie in. */
public enum Unit {
    /** A share, 0-100. */
    PERCENT("pct", 0, 100),
    /** A difference between two shares, -100 to 100. */
    PERCENTAGE_POINTS("pp", -100, 100),
    /** One share as a percentage of another; may exceed 100. */
    RATIO("ratio", 0, 1_000),
    /** A whole number of things. */
    COUNT("count", 0, 1_000_000_000);

    private final String code;
    private final BigDecimal least;
    private final BigDecimal most;

    Unit(String code, long least, long most) {
        this.code = code;
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** As written in files and in the API. */
    public String code() {
        return code;
    }

    /** Whether a figure in this unit can have the value. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && isWholeEnough(value);
    }

    /** Whether two figures in this unit can lie so far apart. */
    public boolean allowsChange(BigDecimal change) {
        return change.abs().compareTo(span()) <= 0 && isWholeEnough(change);
    }

    /** The lowest figure there can be. */
    public BigDecimal least() {
        return least;
    }

    /** The highest figure there can be. */
    public BigDecimal most() {
        return most;
    }

    /** The largest change there can be. */
    public BigDecimal span() {
        return most.subtract(least);
    }

    private boolean isWholeEnough(BigDecimal number) {
        return this != COUNT || number.stripTrailingZeros().scale() <= 0;
    }

    /** The unit a file means. A text such as "pct of Danish-origin rate" is a ratio. */
    public static Optional<Unit> named(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "pct", "pct.", "percent", "procent", "%" -> Optional.of(PERCENT);
            case "pp", "pct.point", "procentpoint", "percentage points" -> Optional.of(PERCENTAGE_POINTS);
            case "ratio", "pct of danish-origin rate" -> Optional.of(RATIO);
            case "count", "antal", "number" -> Optional.of(COUNT);
            default -> Optional.empty();
        };
    }
}
