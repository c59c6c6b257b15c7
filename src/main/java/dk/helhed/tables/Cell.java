package dk.helhed.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Amount(BigDecimal amount) implements Cell {}

    record Empty() implements Cell {}

    /** An empty place for null. */
    static Cell of(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    /** An empty place for null. */
    static Cell of(@Nullable BigDecimal number) {
        return number == null ? new Empty() : new Amount(number);
    }
}
