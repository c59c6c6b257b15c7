package dk.helhed.analytics.expression;

/** What some columns are to the language, whatever they are called. */
public enum Role {
    /** The day a person was born: makes {@code age at 2024-12-31} possible. */
    BIRTH_DATE(Kind.DATE),
    /** The day a person came to live in Denmark: makes {@code years in denmark at 2024-12-31} possible. */
    ARRIVAL_DATE(Kind.DATE),
    /** The whole years a person has lived in Denmark, in the row's year: makes {@code years in denmark} possible. */
    YEARS_IN_DENMARK(Kind.WHOLE);

    private final Kind kind;

    Role(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
