package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import dk.helhed.tables.Cell;
import dk.helhed.tables.CsvOutput;
import dk.helhed.tables.Dialect;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a protected table: a row for each cell, the totals of every level among them, with the columns of the file it came from and the
 * column {@code status}. What is hidden or merged is empty; cells that are counted in wider ones stand last. The order of the rows follows from the codes
 * alone.
 */
public final class SafeFile {

    /** The heading of the column that says what is told of the value. */
    static final String STATUS = "status";

    /** Ends the heading of the column that says what is told of the denominator. */
    static final String STATUS_OF = "_status";

    private final SafeTable safe;
    private final Layout layout;

    private SafeFile(SafeTable safe) {
        this.safe = safe;
        this.layout = safe.table().layout();
    }

    /** Writes the table, and closes the file. */
    public static void write(SafeTable safe, OutputStream file, Dialect dialect) throws IOException {
        new SafeFile(safe).write(file, dialect);
    }

    private void write(OutputStream file, Dialect dialect) throws IOException {
        try (var output = new CsvOutput(file, dialect, columns())) {
            for (int cell = 0; cell < layout.size(); cell++) {
                if (safe.denominator().isEmpty()) {
                    output.write(row(cell, cell, -1));
                } else if (layout.dimensions().getLast().isTotal(layout.code(cell, rate()))) {
                    output.write(row(cell, numerator(cell), cell));
                }
            }
            for (int cell = 0; cell < safe.unmerged().size(); cell++) {
                if (isMerged(safe.unmerged().codes(cell))) {
                    output.write(merged(safe.unmerged().codes(cell)));
                }
            }
        }
    }

    /** Whether one of the codes, which stand in the order of the table's dimensions, is counted in a wider one. */
    private boolean isMerged(List<String> codes) {
        for (int d = 0; d < codes.size() && safe.unmerged() != layout; d++) {
            if (layout.dimensions().get(d).find(codes.get(d)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Cell> merged(List<String> codes) {
        var row = new ArrayList<Cell>();
        safe.headings().values().forEach(d -> row.add(d < 0 ? new Cell.Empty() : Cell.of(codes.get(d))));
        safe.denominator().ifPresent(any -> row.add(new Cell.Empty()));
        row.add(Cell.of(Status.MERGED.word()));
        safe.denominator().ifPresent(any -> row.add(Cell.of(Status.MERGED.word())));
        return row;
    }

    private List<String> columns() {
        var columns = new ArrayList<>(safe.headings().sequencedKeySet());
        safe.denominator().ifPresent(columns::add);
        columns.add(STATUS);
        safe.denominator().ifPresent(heading -> columns.add(heading + STATUS_OF));
        return columns;
    }

    private int rate() {
        return layout.dimensions().size() - 1;
    }

    private int numerator(int whole) {
        var codes = new ArrayList<>(layout.codes(whole));
        codes.set(rate(), Rate.IN);
        return layout.find(codes).orElseThrow();
    }

    private List<Cell> row(int place, int cell, int whole) {
        var row = new ArrayList<Cell>();
        safe.headings()
                .values()
                .forEach(dimension -> row.add(
                        dimension < 0
                                ? value(cell)
                                : Cell.of(layout.dimensions().get(dimension).code(layout.code(place, dimension)))));
        if (whole >= 0) {
            row.add(value(whole));
        }
        row.add(status(cell));
        if (whole >= 0) {
            row.add(status(whole));
        }
        return row;
    }

    private Cell value(int cell) {
        var shown = safe.table().shown(cell);
        return shown.isEmpty() ? new Cell.Empty() : Cell.of(TypedValue.written(shown.getAsLong(), safe.decimals()));
    }

    private Cell status(int cell) {
        Status status = safe.table().status(cell);
        return Cell.of(status.word());
    }
}
