package dk.helhed.disclosure.release;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a table is protected. */
public enum Method {
    /** Cells are hidden; which ones is proved to cost least, or within a bound of it. */
    OPTIMAL,
    /** Cells are hidden; which ones is found fast. */
    FAST,
    /** Small counts are rounded, and totals stay sums. */
    ROUND,
    /** Every count carries noise that depends on the persons in it. */
    CELLKEY;

    /** The method with this word; empty if there is none. */
    public static Optional<Method> named(String word) {
        return Stream.of(values()).filter(method -> method.word().equals(word)).findFirst();
    }

    /** The word for it in commands and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether cells are hidden rather than changed. */
    public boolean hides() {
        return this == OPTIMAL || this == FAST;
    }
}
