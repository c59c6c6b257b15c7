package dk.helhed.barometer.release;

import dk.helhed.barometer.release.CountedLine.Count;
import dk.helhed.barometer.released.TableFigure.Part;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Table;
import dk.helhed.disclosure.table.TableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The counts of all parts of all figures of a table, each part once: what is protected together. */
final class PartTables {

    private final TableCells cells;
    private final Map<Part, Table> tables;

    private PartTables(TableCells cells, Map<Part, Table> tables) {
        this.cells = cells;
        this.tables = tables;
    }

    /** @throws IllegalStateException if a total is not what the cells below it add up to */
    static PartTables of(CountedTable counted) {
        var cells = new TableCells(counted.content());
        var builders = new LinkedHashMap<Part, TableBuilder>();
        var owners = new LinkedHashMap<Part, String>();
        counted.content()
                .figures()
                .forEach(figure -> figure.parts().forEach(part -> {
                    builders.putIfAbsent(part, cells.table(figure.code(), part));
                    owners.putIfAbsent(part, figure.code());
                }));
        for (var line : counted.lines()) {
            if (cells.isInner(line.members())) {
                for (int place = 0; place < line.counts().size(); place++) {
                    var part = line.figure().parts().get(place);
                    if (line.figure().code().equals(owners.get(part))) {
                        add(
                                line.members(),
                                line.counts().get(place),
                                cells,
                                Objects.requireNonNull(builders.get(part)));
                    }
                }
            }
        }
        var tables = new LinkedHashMap<Part, Table>();
        builders.forEach((part, builder) -> tables.put(part, builder.build()));
        var all = new PartTables(cells, tables);
        counted.lines().forEach(all::check);
        return all;
    }

    private static void add(List<String> members, Count count, TableCells cells, TableBuilder builder) {
        if (count.denominator() > 0) {
            builder.add(cells.codes(members, Rate.IN), count.numerator());
            builder.add(cells.codes(members, Rate.OUT), count.denominator() - count.numerator());
        }
    }

    private void check(CountedLine line) {
        for (int place = 0; place < line.counts().size(); place++) {
            var count = line.counts().get(place);
            var table = of(line.figure().parts().get(place));
            var added = new Count(
                    table.value(cells.codes(line.members(), Rate.IN)),
                    table.value(cells.codes(line.members(), dk.helhed.disclosure.table.Dimension.TOTAL)));
            if (!added.equals(count)) {
                throw new IllegalStateException(
                        line.figure().code() + " " + line.members() + ": " + count + ", but " + added + " below");
            }
        }
    }

    TableCells cells() {
        return cells;
    }

    /** The parts, in the order of {@link #tables}. */
    List<Part> parts() {
        return List.copyOf(tables.keySet());
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** The counts of a part. */
    Table of(Part part) {
        return Objects.requireNonNull(tables.get(part));
    }

    /** How many cells there are, each table by itself. */
    long size() {
        return tables.values().stream().mapToLong(Table::size).sum();
    }
}
