package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.CellsAbove;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the table of the rows that were found in a file. */
final class TableAssembly {

    private final String name;
    private final TableWish wish;
    private final List<Dimension> dimensions;
    private final int[][] positions;
    private final TableRowsFound inner;

    TableAssembly(String name, TableWish wish, List<CodeBook> books, TableRowsFound inner) {
        this.name = name;
        this.wish = wish;
        this.inner = inner;
        this.dimensions = books.stream().map(CodeBook::dimension).toList();
        this.positions = new int[books.size()][];
        for (int at = 0; at < positions.length; at++) {
            positions[at] = books.get(at).positions(dimensions.get(at));
        }
    }

    Table table() {
        var builder = Table.of(name, wish.value(), dimensions);
        var contributions = wish.contributions();
        if (contributions.isPresent()) {
            int kept = contributions.get().largest().size();
            builder.withContributions(kept);
            for (int place = 0; place < inner.size(); place++) {
                var largest = new long[kept];
                for (int rank = 0; rank < kept; rank++) {
                    largest[rank] = inner.number(place, 2 + rank);
                }
                int contributors = Math.toIntExact(inner.number(place, 1));
                builder.add(codes(inner, place), inner.number(place, 0), contributors, largest);
            }
        } else {
            for (int place = 0; place < inner.size(); place++) {
                builder.add(at(inner, place), inner.number(place, 0));
            }
        }
        return builder.build();
    }

    /** The value of the cell that a row stands for; zero where there is none. */
    long value(Table table, TableRowsFound rows, int place) {
        var cell = table.layout().find(at(rows, place));
        return cell.isEmpty() ? 0 : table.value(cell.getAsInt());
    }

    /** The key of each cell, in the order of the cells: the sum of those of the inner cells in it. */
    long[] keys(Table table) {
        if (wish.key().isEmpty()) {
            return new long[0];
        }
        var above = new CellsAbove(table.layout());
        var keys = new long[table.size()];
        for (int place = 0; place < inner.size(); place++) {
            long key = inner.number(place, 1);
            for (int cell : above.of(table.layout().find(at(inner, place)).orElseThrow())) {
                keys[cell] += key;
            }
        }
        return keys;
    }

    private int[] at(TableRowsFound rows, int place) {
        var at = new int[positions.length];
        for (int column = 0; column < at.length; column++) {
            at[column] = positions[column][rows.code(place, column)];
        }
        return at;
    }

    private List<String> codes(TableRowsFound rows, int place) {
        var at = at(rows, place);
        return IntStream.range(0, at.length)
                .mapToObj(column -> dimensions.get(column).code(at[column]))
                .toList();
    }
}
