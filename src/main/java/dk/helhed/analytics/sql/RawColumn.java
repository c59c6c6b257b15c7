package dk.helhed.analytics.sql;

import dk.helhed.analytics.expression.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a file as DuckDB finds it.
 *
 * @param type in DuckDB's words
 */
record RawColumn(String name, String type) {

    private static final Set<String> WHOLE =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER");
    private static final Set<String> LARGE = Set.of("UBIGINT", "HUGEINT", "UHUGEINT");
    private static final Set<String> FLOATING = Set.of("FLOAT", "DOUBLE");

    boolean isWhole() {
        return WHOLE.contains(type);
    }

    /** What its values are; empty for what the language has no values for, such as lists. */
    Optional<Kind> kind() {
        if (isWhole() || LARGE.contains(type) || type.matches("DECIMAL\\(\\d+,0\\)")) {
            return Optional.of(Kind.WHOLE);
        }
        if (FLOATING.contains(type) || type.startsWith("DECIMAL")) {
            return Optional.of(Kind.DECIMAL);
        }
        if (type.equals("VARCHAR") || type.startsWith("ENUM") || type.equals("UUID")) {
            return Optional.of(Kind.TEXT);
        }
        if (type.equals("DATE") || type.startsWith("TIMESTAMP")) {
            return Optional.of(Kind.DATE);
        }
        return type.equals("BOOLEAN") ? Optional.of(Kind.YES_NO) : Optional.empty();
    }

    /** The column in the type of its kind, for a {@code select}. What is not a number in a column of numbers is missing. */
    String read() {
        var column = RowSql.name(name);
        return kind().map(kind -> switch (kind) {
                    case WHOLE -> isWhole() ? column : "cast(" + column + " as bigint) as " + column;
                    case DECIMAL ->
                        FLOATING.contains(type)
                                ? "cast(case when %1$s - %1$s = 0 then %1$s end as decimal(18, 4)) as %1$s"
                                        .formatted(column)
                                : "cast(" + column + " as decimal(18, 4)) as " + column;
                    case TEXT -> type.equals("VARCHAR") ? column : "cast(" + column + " as varchar) as " + column;
                    case DATE -> type.equals("DATE") ? column : "cast(" + column + " as date) as " + column;
                    case YES_NO -> column;
                })
                .orElseThrow(() -> new IllegalStateException("No values of the language: " + this));
    }
}
