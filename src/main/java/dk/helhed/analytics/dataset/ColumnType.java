package dk.helhed.analytics.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values of a column are. */
public enum ColumnType {
    /** Whole numbers. */
    INTEGER,
    /** Numbers with at most four decimals, kept exactly. */
    DECIMAL,
    TEXT,
    DATE,
    /** One of the codes in a list. */
    CODE,
    /** Yes or no. */
    BOOLEAN;

    /** As a description writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ColumnType> named(String code) {
        return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
