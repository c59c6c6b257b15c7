package dk.helhed.barometer.release;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.released.ProtectionSettings;
import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.disclosure.table.Cell;
import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was published before, also if it has been withdrawn since: what was seen stays known.
 *
 * @param counted what it was made of
 * @param lines all that it showed
 */
record EarlierRelease(UUID id, ProtectionSettings settings, CountedTable counted, List<ReleasedLine> lines) {

    EarlierRelease {
        lines = List.copyOf(lines);
    }

    /**
     * The counts of a part.
     *
     * @param truth as they were counted
     * @param shown as everybody knows them: hidden where no line shows the cell
     */
    record Counts(Table truth, ProtectedTable shown) {}

    /** The counts of every part. */
    List<Counts> counts() {
        var parts = PartTables.of(counted);
        var shown = new HashMap<Cell, Long>();
        for (var line : lines) {
            var ofFigure = counted.content().figure(line.figure()).orElseThrow().parts();
            show(line, parts.of(ofFigure.getFirst()), line.numerator(), line.denominator(), parts.cells(), shown);
            if (ofFigure.size() > 1) {
                show(
                        line,
                        parts.of(ofFigure.getLast()),
                        line.otherNumerator(),
                        line.otherDenominator(),
                        parts.cells(),
                        shown);
            }
        }
        var counts = new ArrayList<Counts>();
        parts.tables().forEach(table -> counts.add(new Counts(table, known(table, shown))));
        return counts;
    }

    private static void show(
            ReleasedLine line,
            Table table,
            @Nullable Long in,
            @Nullable Long all,
            TableCells cells,
            Map<Cell, Long> shown) {
        if (line.status() == FigureStatus.VALUE && in != null && all != null) {
            put(cells.codes(line.members(), Rate.IN), in, table, shown);
            put(cells.codes(line.members(), Rate.OUT), all - in, table, shown);
            put(cells.codes(line.members(), Dimension.TOTAL), all, table, shown);
        }
    }

    private static void put(List<String> codes, long value, Table table, Map<Cell, Long> shown) {
        table.layout().find(codes).ifPresent(cell -> shown.put(table.layout().cell(cell), value));
    }

    private static ProtectedTable known(Table table, Map<Cell, Long> shown) {
        var statuses = new Status[table.size()];
        for (int cell = 0; cell < statuses.length; cell++) {
            statuses[cell] = shown.containsKey(table.layout().cell(cell)) ? Status.VALUE : Status.HIDDEN;
        }
        return ProtectedTable.of(table.layout(), statuses, table.values());
    }
}
