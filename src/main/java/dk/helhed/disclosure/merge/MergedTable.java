package dk.helhed.disclosure.merge;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes a table with wider categories from one with narrower. */
public final class MergedTable {

    private final Table table;
    private final Merge merge;
    private final int dimension;

    private MergedTable(Table table, Merge merge) {
        this.table = table;
        this.merge = merge;
        this.dimension = IntStream.range(0, table.layout().dimensions().size())
                .filter(at -> table.layout().dimensions().get(at).name().equals(merge.dimension()))
                .findFirst()
                .orElseThrow(() -> new DisclosureException(Fault.UNKNOWN_CODE, merge.dimension(), merge.into()));
    }

    /** The table after the merges, one after the other. */
    public static Table of(Table table, List<Merge> merges) {
        var merged = table;
        for (var merge : merges) {
            merged = new MergedTable(merged, merge).table();
        }
        return merged;
    }

    private Table table() {
        var dimensions = new ArrayList<>(table.layout().dimensions());
        dimensions.set(dimension, wider(dimensions.get(dimension)));
        var builder = Table.of(table.name(), table.layout().whole(), dimensions);
        var rows = rows();
        if (table.hasContributions()) {
            builder.withContributions(table.keptContributions());
            rows.forEach((codes, row) -> builder.add(codes, row.value, row.contributors, row.largest));
        } else {
            rows.forEach((codes, row) -> builder.add(codes, row.value));
        }
        return builder.build();
    }

    private Dimension wider(Dimension narrow) {
        var parents = new TreeMap<String, String>();
        for (int code = 0; code < narrow.size(); code++) {
            if (narrow.parent(code) >= 0 && !merge.codes().contains(narrow.code(code))) {
                parents.put(narrow.code(code), narrow.code(narrow.parent(code)));
            }
        }
        if (narrow.find(merge.into()).isEmpty()) {
            var above = narrow.parent(narrow.position(merge.codes().first()));
            parents.put(merge.into(), narrow.code(above));
        }
        return Dimension.hierarchy(narrow.name(), parents);
    }

    private Map<List<String>, Sum> rows() {
        var rows = new LinkedHashMap<List<String>, Sum>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (table.layout().isInner(cell)) {
                var codes = new ArrayList<>(table.layout().codes(cell));
                if (merge.codes().contains(codes.get(dimension))) {
                    codes.set(dimension, merge.into());
                }
                rows.computeIfAbsent(codes, any -> new Sum(table.keptContributions()))
                        .add(table, cell);
            }
        }
        return rows;
    }

    /** Inner cells added together. */
    private static final class Sum {

        private final long[] largest;
        private long value;
        private int contributors;

        Sum(int kept) {
            largest = new long[kept];
        }

        void add(Table table, int cell) {
            value += table.value(cell);
            if (table.hasContributions()) {
                contributors += Math.toIntExact(table.contributors(cell));
                var all = IntStream.range(0, 2 * largest.length)
                        .mapToLong(
                                at -> at < largest.length ? largest[at] : table.contribution(cell, at - largest.length))
                        .sorted()
                        .toArray();
                Arrays.setAll(largest, rank -> all[all.length - 1 - rank]);
            }
        }
    }
}
