package dk.helhed.analytics.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column is for. */
public enum ColumnRole {
    /** Whom the row is about. Becomes a pseudonym on the way in and is never shown. */
    PERSON,
    /** Which year the row is about. */
    YEAR,
    /** Something figures are divided by, such as sex. */
    DIMENSION,
    /** Something that is counted or measured, such as income. */
    FACT;

    /** As a description writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a column that is neither the person nor the year. */
    static Optional<ColumnRole> named(String code) {
        return Stream.of(DIMENSION, FACT)
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
