package dk.helhed.disclosure.file;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Layout;
import dk.helhed.disclosure.table.ProtectedTable;
import dk.helhed.disclosure.table.Rate;
import dk.helhed.disclosure.table.Status;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Reads a protected table back from its file, as anybody can who has the file. */
public final class SafeFileReading {

    private final NamedFile file;
    private final SafeRows found;
    private final boolean rate;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Map<List<String>, SafeRows.Row> byCodes = new LinkedHashMap<>();

    private SafeFileReading(NamedFile file, SafeRows found) {
        this.file = file;
        this.found = found;
        this.rate = found.denominator().isPresent();
    }

    /**
     * The table of the file.
     *
     * @param columns what is known of the dimensions; of others the file itself tells which codes are totals
     * @param value the column with the values; empty for the last before the status
     * @throws RefusedFileException if something in the file is wrong, or it does not tell its totals
     * @throws DisclosureException if a total is missing
     */
    public static SafeTable read(NamedFile file, Map<String, Column> columns, Optional<String> value, int decimals) {
        var rows = new SafeRows(file, value, decimals);
        rows.read();
        return new SafeFileReading(file, rows).table(columns, decimals);
    }

    private SafeTable table(Map<String, Column> columns, int decimals) {
        for (var row : found.rows()) {
            var before = byCodes.putIfAbsent(row.codes(), row);
            if (before != null) {
                throw found.refused(row.line(), 0, row.codes().getFirst(), ExpectedTable.ONCE, before.line());
            }
        }
        var headings = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < found.dimensions().size(); at++) {
            var name = found.dimensions().get(at);
            dimensions.add(columns.containsKey(name) ? given(columns.get(name), at) : guessed(name, at));
            headings.put(name, at);
        }
        headings.put(found.heading(found.valueColumn()), -1);
        if (rate) {
            var whole = found.denominator().orElseThrow();
            dimensions.add(Dimension.flat(
                    SafeTable.rateName(found.heading(found.valueColumn()), whole), List.of(Rate.IN, Rate.OUT)));
        }
        return new SafeTable(protectedTable(), headings, decimals, found.denominator());
    }

    private Dimension given(Column column, int at) {
        var codes = codes(at);
        codes.remove(Dimension.TOTAL);
        var dimension = column.dimension(codes);
        for (var row : found.rows()) {
            if (dimension.find(row.codes().get(at)).isEmpty()) {
                throw found.refused(
                        row.line(), found.columnOf(at), row.codes().get(at), ExpectedTable.KNOWN_CODE, column.name());
            }
        }
        return dimension;
    }

    private Dimension guessed(String name, int at) {
        var codes = codes(at);
        if (codes.remove(Dimension.TOTAL)) {
            return Dimension.flat(name, codes);
        }
        var order = new ArrayList<>(codes);
        return GuessedHierarchy.of(order, new FiguresByCode(found.rows(), at, order).rows())
                .map(parents -> Dimension.hierarchy(name, parents))
                .orElseThrow(() -> found.refused(1, found.columnOf(at), name, ExpectedTable.HIERARCHY, name));
    }

    private SequencedSet<String> codes(int at) {
        var codes = new LinkedHashSet<String>();
        found.rows().forEach(row -> codes.add(row.codes().get(at)));
        return codes;
    }

    private ProtectedTable protectedTable() {
        var layout = layout();
        var statuses = new Status[layout.size()];
        var values = new long[layout.size()];
        Arrays.fill(statuses, Status.HIDDEN);
        int used = 0;
        for (int cell = 0; cell < layout.size(); cell++) {
            var codes = layout.codes(cell);
            var row = byCodes.get(rate ? codes.subList(0, codes.size() - 1) : codes);
            if (row == null) {
                throw new DisclosureException(
                        Fault.TOTAL_MISSING, file.name(), layout.cell(cell).toString());
            }
            used++;
            tell(row, rate ? codes.getLast() : "", cell, statuses, values);
        }
        if (used != byCodes.size() * (rate ? 3 : 1)) {
            refuseLoose(layout);
        }
        return ProtectedTable.of(layout, statuses, values);
    }

    /** The complement is told by whoever tells the part and the whole. */
    private static void tell(SafeRows.Row row, String part, int cell, Status[] statuses, long[] values) {
        switch (part) {
            case Dimension.TOTAL -> {
                statuses[cell] = row.statusOfWhole();
                values[cell] = row.whole();
            }
            case Rate.OUT -> {
                boolean told = row.value() >= 0 && row.whole() >= 0;
                statuses[cell] = told ? row.status() : Status.HIDDEN;
                values[cell] = row.whole() - row.value();
            }
            default -> {
                statuses[cell] = row.status();
                values[cell] = row.value();
            }
        }
    }

    private Layout layout() {
        var builder = Table.of(file.name(), found.heading(found.valueColumn()), dimensions);
        for (var row : found.rows()) {
            if (isInner(row)) {
                var codes = new ArrayList<>(row.codes());
                if (rate) {
                    codes.add(Rate.IN);
                    builder.add(codes, 0);
                    codes.set(codes.size() - 1, Rate.OUT);
                }
                builder.add(codes, 0);
            }
        }
        return builder.build().layout();
    }

    private boolean isInner(SafeRows.Row row) {
        for (int at = 0; at < row.codes().size(); at++) {
            var dimension = dimensions.get(at);
            if (!dimension.isLeaf(dimension.position(row.codes().get(at)))) {
                return false;
            }
        }
        return true;
    }

    /** A total with nothing below it. */
    private void refuseLoose(Layout layout) {
        byCodes.values().forEach(row -> {
            var codes = new ArrayList<>(row.codes());
            if (rate) {
                codes.add(Rate.IN);
            }
            if (layout.find(codes).isEmpty()) {
                throw found.refused(row.line(), found.valueColumn(), String.valueOf(row.value()), ExpectedTable.SUM, 0);
            }
        });
    }
}
