package dk.helhed.analytics.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the program itself must know about a column, whatever it is called. */
public enum ColumnMeaning {
    /** The day the person was born. */
    BIRTH_DATE(ColumnType.DATE),
    /** The day the person came to live in Denmark. */
    ARRIVAL_DATE(ColumnType.DATE),
    /** The whole years the person has lived in Denmark, in the year of the row. */
    YEARS_IN_DENMARK(ColumnType.INTEGER),
    /** The municipality the person lives in, by the three-digit code of Statistics Denmark, zeros in front or not. */
    MUNICIPALITY(ColumnType.CODE);

    private final ColumnType type;

    ColumnMeaning(ColumnType type) {
        this.type = type;
    }

    /** The type that a column with this meaning has. */
    public ColumnType type() {
        return type;
    }

    /** As a description writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ColumnMeaning> named(String code) {
        return Stream.of(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst();
    }
}
