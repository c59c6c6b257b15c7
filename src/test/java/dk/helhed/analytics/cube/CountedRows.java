package dk.helhed.analytics.cube;

import dk.helhed.analytics.definition.Definition;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts row by row and cell by cell, the plainest way there is: what engines are measured against.
 *
 * @param cells numerator and denominator by labels, definition and, of a contrast, group; those without base are left out
 */
public record CountedRows(Map<String, List<Long>> cells) {

    /** Counts what a request asks for, in rows that are at hand. */
    public static CountedRows of(CubeRequest request, List<? extends Row> rows) {
        var taken = rows.stream()
                .filter(row -> request.condition().on(row).isTrue())
                .filter(row -> request.filters().stream().allMatch(filter -> filter.takes(label(filter.level(), row))))
                .toList();
        var byCell = new TreeMap<String, List<Row>>();
        for (var row : taken) {
            cellsOf(request, row)
                    .forEach(cell -> byCell.computeIfAbsent(cell, fresh -> new ArrayList<>())
                            .add(row));
        }
        var cells = new TreeMap<String, List<Long>>();
        byCell.forEach((cell, inside) -> request.definitions().forEach(definition -> {
            for (var group = 0; group < definition.tallies().size(); group++) {
                var counted = count(definition.tallies().get(group), inside);
                if (counted.get(1) > 0) {
                    cells.put(cell + definition.id() + "#" + group, counted);
                }
            }
        }));
        return new CountedRows(cells);
    }

    /** The same of a cube. */
    public static CountedRows of(Cube cube, List<Definition> definitions) {
        var cells = new TreeMap<String, List<Long>>();
        for (var cell = 0; cell < cube.cells(); cell++) {
            var labels = new StringBuilder();
            for (var axis = 0; axis < cube.axes().size(); axis++) {
                labels.append(cube.label(axis, cell)).append('|');
            }
            for (var definition : definitions) {
                for (var group = 0; group < definition.tallies().size(); group++) {
                    var counts = cube.counts(definition.tallies().get(group));
                    if (counts.denominators()[cell] > 0) {
                        var before = cells.put(
                                labels + definition.id() + "#" + group,
                                List.of(counts.numerators()[cell], counts.denominators()[cell]));
                        if (before != null) {
                            throw new AssertionError("The cell is there twice: " + labels);
                        }
                    }
                }
            }
        }
        return new CountedRows(cells);
    }

    private static List<String> cellsOf(CubeRequest request, Row row) {
        var cells = List.of("");
        for (var dimension : request.dimensions()) {
            var levels = dimension.levels();
            var more = new ArrayList<String>();
            for (var cell : cells) {
                for (var depth = 0; depth <= levels.size(); depth++) {
                    var labels = new StringBuilder(cell);
                    for (var level = 0; level < levels.size(); level++) {
                        labels.append(level < depth ? label(levels.get(level), row) : Cube.TOTAL)
                                .append('|');
                    }
                    more.add(labels.toString());
                }
            }
            cells = more;
        }
        return cells;
    }

    private static String label(Level level, Row row) {
        var column = level.column();
        if (row.isMissing(column)) {
            return Cube.MISSING;
        }
        return switch (level.grouping()) {
            case Grouping.Each ignored -> value(column, row);
            case Grouping.Bands bands -> bands.label(bands.of(row.number(column)));
            case Grouping.Groups groups ->
                groups.groups().entrySet().stream()
                        .filter(group -> group.getValue().stream()
                                .anyMatch(code -> column.kind() == Kind.TEXT
                                        ? code.text(row).equals(row.text(column))
                                        : code.number(row) == row.number(column)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Cube.MISSING);
        };
    }

    private static String value(Column column, Row row) {
        return switch (column.kind()) {
            case TEXT -> row.text(column);
            case DATE -> LocalDate.ofEpochDay(row.number(column)).toString();
            case YES_NO -> Boolean.toString(row.number(column) == 1);
            case WHOLE, DECIMAL -> Long.toString(row.number(column));
        };
    }

    private static List<Long> count(Tally tally, List<Row> rows) {
        var base = rows.stream().filter(row -> tally.base().on(row).isTrue()).toList();
        return switch (tally) {
            case Tally.Persons persons ->
                List.of(
                        base.stream()
                                .filter(row -> persons.numerator().on(row).isTrue())
                                .count(),
                        (long) base.size());
            case Tally.Total total -> {
                var known = known(base, total.column());
                yield List.of(
                        IntStream.range(0, known.length)
                                .mapToLong(i -> known[i])
                                .sum(),
                        (long) known.length);
            }
            case Tally.Middle middle -> {
                var known = known(base, middle.column());
                yield known.length == 0
                        ? List.of(0L, 0L)
                        : List.of(known[(known.length - 1) / 2] + known[known.length / 2], (long) known.length);
            }
        };
    }

    private static long[] known(List<Row> base, Column column) {
        return base.stream()
                .filter(row -> !row.isMissing(column))
                .mapToLong(row -> row.number(column))
                .sorted()
                .toArray();
    }
}
