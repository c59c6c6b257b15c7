package dk.helhed.barometer.explorer;

import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures as a table for a file, which says in its name and in every line that they are internal. */
final class ExplorerFile {

    private static final String INTERNAL = "internt";

    private ExplorerFile() {}

    /** Such as {@code internt-job-register-3.csv}. */
    static String name(Counted counted) {
        var batch = counted.delivery().batch();
        return "%s-%s-%s-%d.csv"
                .formatted(
                        INTERNAL,
                        counted.definition().id().replaceAll("[^A-Za-z0-9._-]", "_"),
                        batch.dataset(),
                        batch.number());
    }

    static Table table(Counted counted) {
        var columns = new ArrayList<String>();
        counted.cells().levels().forEach(level -> columns.addAll(List.of(level.name(), level.name() + "_name")));
        columns.addAll(List.of(
                "indicator",
                "numerator",
                "denominator",
                "other_denominator",
                "value",
                "lower",
                "upper",
                "small_base",
                "status"));
        return new Table(
                columns,
                counted.cells().counted().mapToObj(cell -> line(counted, cell)).toList());
    }

    private static List<Cell> line(Counted counted, int cell) {
        var row = counted.rows().row(cell, null);
        var line = new ArrayList<Cell>();
        for (int axis = 0; axis < counted.cells().levels().size(); axis++) {
            line.add(Cell.of(counted.cells().member(axis, cell)));
            line.add(Cell.of(counted.member(axis, cell)));
        }
        line.add(Cell.of(counted.definition().id()));
        line.add(Cell.of(row.numerator()));
        line.add(Cell.of(BigDecimal.valueOf(row.denominator())));
        var others = row.others();
        line.add(Cell.of(others == null ? null : BigDecimal.valueOf(others)));
        line.add(Cell.of(row.value()));
        line.add(Cell.of(row.range() == null ? null : row.range().lower()));
        line.add(Cell.of(row.range() == null ? null : row.range().upper()));
        line.add(Cell.of(row.isSmall() ? "1" : "0"));
        line.add(Cell.of(INTERNAL));
        return line;
    }
}
