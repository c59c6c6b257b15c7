package dk.helhed.analytics.register;

import dk.helhed.analytics.dataset.Column;
import dk.helhed.analytics.dataset.ColumnRole;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.OriginSource;
import dk.helhed.analytics.dataset.StoredType;
import dk.helhed.analytics.duckdb.DuckDb;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows of one file as they are checked and kept. */
final class TypedRows {

    private final Dataset dataset;
    private final RawFile file;
    private final List<ColumnRule> rules;

    TypedRows(Dataset dataset, RawFile file, List<ColumnRule> rules) {
        this.dataset = dataset;
        this.file = file;
        this.rules = rules;
    }

    RawFile file() {
        return file;
    }

    List<ColumnRule> rules() {
        return rules;
    }

    ColumnRule person() {
        return rules.stream()
                .filter(rule -> rule.column().role() == ColumnRole.PERSON)
                .findFirst()
                .orElseThrow();
    }

    /** The derived columns that every row must have a value in. */
    List<Column> requiredOrigin() {
        return dataset.columns().stream()
                .filter(column -> dataset.isDerived(column) && column.required())
                .toList();
    }

    /** All rows with each value as given and as read, for a {@code from}. */
    String rows() {
        return typed(file.rows(), "");
    }

    /** As above, noting the lines that cannot be told apart. */
    String rowsNotingRejects() {
        return typed(file.rowsNotingRejects(), "");
    }

    /** As above, with the number of each row in the column {@code row}. */
    String numbered() {
        return typed(file.numbered(), "row, ");
    }

    /** The values to keep, of which the person is that of the table {@code pseudonym}. */
    String kept() {
        return dataset.columns().stream()
                .map(column -> column.role() == ColumnRole.PERSON
                        ? "pseudonym.pseudonym as " + DuckDb.name(column.name())
                        : "typed.%1$s::%2$s as %1$s".formatted(DuckDb.name(column.name()), type(column.storedType())))
                .collect(Collectors.joining(", "));
    }

    private String typed(String rows, String also) {
        var given = rules.stream()
                .map(rule -> rule.givenExpression() + " as " + rule.given())
                .collect(Collectors.joining(", "));
        var typed = rules.stream()
                .map(rule -> rule.typedExpression() + " as " + rule.typed())
                .collect(Collectors.joining(", "));
        var all = "(select *, %s from (select %s%s from %s))".formatted(typed, also, given, rows);
        return dataset.origin() instanceof OriginSource.Derived derived
                ? new OriginColumns(dataset, derived).added(all)
                : all;
    }

    private static String type(StoredType type) {
        return switch (type) {
            case DECIMAL -> "decimal(18, 4)";
            case BLOB -> "uuid";
            case TINYINT, SMALLINT, INTEGER, BIGINT, VARCHAR, DATE, BOOLEAN ->
                type.name().toLowerCase(Locale.ROOT);
        };
    }
}
