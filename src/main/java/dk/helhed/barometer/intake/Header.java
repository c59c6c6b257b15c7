package dk.helhed.barometer.intake;

import dk.helhed.barometer.intake.RowError.Expected;
import java.util.ArrayList;
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
record Header(long line, Map<Column, Integer> positions, List<String> names, int width) {

    private static final int SHOWN = 200;

    static Header of(List<String> fields, long line) {
        var names = fields.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var positions = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            column.names().stream()
                    .filter(names::contains)
                    .findFirst()
                    .ifPresent(name -> positions.put(column, names.indexOf(name)));
        }
        return new Header(line, positions, names, fields.size());
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** The column's name in this file. */
    String name(Column column) {
        var position = positions.get(column);
        return position == null ? column.names().getFirst() : names.get(position);
    }

    /** What makes the file unreadable as observations. Empty when nothing does. */
    List<RowError> errors() {
        var errors = new ArrayList<RowError>();
        if (!has(Column.AREA_CODE) && !has(Column.AREA)) {
            errors.add(missing("area_code / area"));
        }
        if (!has(Column.INDICATOR) && !has(Column.UNIT)) {
            errors.add(missing("indicator_no"));
        }
        for (var column : List.of(Column.VALUE, Column.PERIOD)) {
            if (!has(column)) {
                errors.add(missing(String.join(" / ", column.names())));
            }
        }
        positions.values().stream()
                .map(names::get)
                .filter(name -> Collections.frequency(names, name) > 1)
                .distinct()
                .forEach(name -> errors.add(RowError.of(line, name, name, Expected.ONE_COLUMN, name)));
        return errors;
    }

    private RowError missing(String column) {
        var found = String.join(", ", names);
        return RowError.of(
                line,
                column,
                found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found,
                Expected.COLUMN,
                column);
    }
}
