package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Reads a list of cells: a file with a row for each, and a column for each dimension. A column that is missing or empty is at its total. */
public final class CellList extends FileReading {

    private final List<Dimension> dimensions;
    private final String measure;
    private final Set<Cell> cells = new HashSet<>();

    private CellList(NamedFile file, List<Layout> layouts) {
        super(file);
        this.measure = layouts.getFirst().measure();
        this.dimensions = layouts.stream()
                .flatMap(layout -> layout.dimensions().stream())
                .distinct()
                .toList();
    }

    /** The cells of the list, which are cells of one or more of the tables. */
    public static Set<Cell> read(NamedFile file, List<Layout> layouts) {
        var reading = new CellList(file, layouts);
        reading.read();
        return reading.cells;
    }

    @Override
    void readHeader() {
        for (int column = 0; column < columns().size(); column++) {
            var name = columns().get(column);
            if (dimensions.stream().noneMatch(dimension -> dimension.name().equals(name))) {
                refuse(column, ExpectedTable.DIMENSION);
            }
        }
    }

    @Override
    void readRow() {
        var codes = new TreeMap<String, String>();
        for (int column = 0; column < columns().size(); column++) {
            var code = text(column);
            var name = columns().get(column);
            var found = dimensions.stream()
                    .filter(dimension -> dimension.name().equals(name))
                    .filter(dimension -> dimension.find(code).isPresent())
                    .findFirst();
            if (found.isPresent()) {
                var dimension = found.get();
                if (!dimension.isTotal(dimension.position(code))) {
                    codes.put(name, code);
                }
            } else if (!code.isEmpty()) {
                refuse(column, ExpectedTable.KNOWN_CODE, name);
            }
        }
        cells.add(new Cell(measure, codes));
    }
}
