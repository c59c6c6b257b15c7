package dk.helhed.analytics.dataset;

import dk.helhed.reference.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a register hold: one row for each person and year.
 *
 * @param name as in {@code --dataset}
 * @param columns in the order of the description, the person and the year among them
 * @param origin null if the rows know nothing about origin
 */
public record Dataset(
        String name,
        LocalizedText title,
        List<Column> columns,
        List<Hierarchy> hierarchies,
        @Nullable OriginSource origin) {

    public Dataset {
        columns = List.copyOf(columns);
        hierarchies = List.copyOf(hierarchies);
    }

    public Column person() {
        return playing(ColumnRole.PERSON);
    }

    public Column year() {
        return playing(ColumnRole.YEAR);
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The column with this meaning. */
    public Optional<Column> meaning(ColumnMeaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    /** The columns that a file must have: all but those that are derived. */
    public List<Column> inFiles() {
        return columns.stream().filter(column -> !isDerived(column)).toList();
    }

    /** Whether the column is computed from others. */
    public boolean isDerived(Column column) {
        return origin instanceof OriginSource.Derived derived
                && (column.name().equals(derived.column()) || column.name().equals(derived.country()));
    }

    private Column playing(ColumnRole role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
