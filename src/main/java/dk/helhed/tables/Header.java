package dk.helhed.tables;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The first line of a file: which column stands where. Order and further columns are free.
 *
 * @param line where it stands, from 1
 * @param names of all columns, in lower case
 * @param width number of fields each row must have
 */
public record Header<C extends Enum<C> & NamedColumn>(
        long line, Map<C, Integer> positions, List<String> names, int width) {

    private static final int SHOWN = 200;

    /** The header in the fields of a line. */
    public static <C extends Enum<C> & NamedColumn> Header<C> of(Class<C> columns, List<String> fields, long line) {
        var names = fields.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var positions = new EnumMap<C, Integer>(columns);
        for (var column : columns.getEnumConstants()) {
            column.names().stream()
                    .filter(names::contains)
                    .findFirst()
                    .ifPresent(name -> positions.put(column, names.indexOf(name)));
        }
        return new Header<>(line, positions, names, fields.size());
    }

    public boolean has(C column) {
        return positions.containsKey(column);
    }

    /** The column's name in this file. */
    public String name(C column) {
        var position = positions.get(column);
        return position == null ? column.names().getFirst() : names.get(position);
    }

    /** Says that a column is missing. */
    public RowError missing(String column) {
        var found = String.join(", ", names);
        return RowError.of(
                line,
                column,
                found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found,
                ExpectedForm.COLUMN,
                column);
    }

    /** The known columns that stand there more than once. Empty when none does. */
    public List<RowError> doubled() {
        return positions.values().stream()
                .map(names::get)
                .filter(name -> Collections.frequency(names, name) > 1)
                .distinct()
                .map(name -> RowError.of(line, name, name, ExpectedForm.ONE_COLUMN, name))
                .toList();
    }
}
