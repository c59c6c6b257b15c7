package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes of one column, numbered as they are met. */
final class CodeBook {

    private final Column column;
    private final Set<String> totals;
    private final Set<String> known;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    CodeBook(Column column) {
        this.column = column;
        this.totals = switch (column) {
            case Column.Flat flat -> Set.of(Dimension.TOTAL);
            case Column.Separate separate -> Set.of();
            case Column.Hierarchy hierarchy -> new HashSet<>(hierarchy.parents().values());
        };
        this.known = switch (column) {
            case Column.Flat flat -> Set.of();
            case Column.Separate separate -> Set.of();
            case Column.Hierarchy hierarchy -> everyCode(hierarchy);
        };
    }

    private static Set<String> everyCode(Column.Hierarchy hierarchy) {
        var all = new HashSet<>(hierarchy.parents().keySet());
        all.addAll(hierarchy.parents().values());
        return all;
    }

    Column column() {
        return column;
    }

    /** Whether the code can stand in the column. */
    boolean accepts(String code) {
        return known.isEmpty() ? !code.isEmpty() : known.contains(code);
    }

    boolean isTotal(String code) {
        return totals.contains(code);
    }

    /** The number of a code that is accepted. */
    int number(String code) {
        return numbers.computeIfAbsent(code, fresh -> {
            codes.add(fresh);
            return codes.size() - 1;
        });
    }

    /** The dimension of all inner codes met. */
    Dimension dimension() {
        return column.dimension(codes.stream().filter(code -> !isTotal(code)).toList());
    }

    /** For each number the code's position in the dimension. */
    int[] positions(Dimension dimension) {
        return codes.stream().mapToInt(dimension::position).toArray();
    }
}
