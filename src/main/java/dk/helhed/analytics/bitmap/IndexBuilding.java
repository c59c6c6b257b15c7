package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes an index of a file, or adds to one: one scan, slice by slice, several slices at a time. */
final class IndexBuilding {

    private final RowFile file;
    private final IndexDirectory directory;
    private final Map<String, Members> members;
    private final List<String> cell;
    private final DuckDbLimits limits;

    /** @param levels in the order of the digits in the numbers of cells */
    IndexBuilding(
            RowFile file,
            IndexDirectory directory,
            List<Level> levels,
            Map<String, Members> members,
            DuckDbLimits limits) {
        this.file = file;
        this.directory = directory;
        this.members = members;
        this.cell = cell(levels, members);
        this.limits = limits;
    }

    private static List<String> cell(List<Level> levels, Map<String, Members> members) {
        var numbering =
                new Numbering(members.values().stream().mapToInt(Members::count).toArray());
        var keys = List.copyOf(members.keySet());
        return levels.stream()
                .map(level -> {
                    var key = LevelKey.of(level);
                    return "cast(%d as bigint) * %s"
                            .formatted(
                                    numbering.stride(keys.indexOf(key)),
                                    MemberSql.of(level, Objects.requireNonNull(members.get(key))));
                })
                .toList();
    }

    /** Makes an index. */
    FileIndex made(List<Slice.Range> rows, Wanted wanted, Progress progress, Workers workers) {
        var all = rows.stream().mapToLong(Slice.Range::count).sum();
        var scan = new ScanProgress(progress, all);
        return new FileIndex(members, workers.all(rows, range -> made(range, all, wanted, scan)));
    }

    /**
     * Adds to an index what it lacks.
     *
     * @throws StaleIndexException if the rows lie in other cells than the index says
     */
    FileIndex extended(FileIndex index, Wanted wanted, Progress progress, Workers workers) {
        var scan = new ScanProgress(
                progress,
                index.slices().stream().mapToLong(slice -> slice.rows().count()).sum());
        return new FileIndex(members, workers.all(index.slices(), slice -> extended(slice, wanted, scan)));
    }

    private Slice made(Slice.Range rows, long all, Wanted wanted, ScanProgress progress) throws IOException {
        var scanned = scan(rows, wanted, progress);
        var order = CellOrder.of(scanned.cells(), rows.count());
        directory.writeCells(rows, all, members, order.cells());
        return written(rows, order, scanned, wanted);
    }

    private Slice extended(Slice slice, Wanted wanted, ScanProgress progress) throws IOException {
        var missing = wanted.without(slice.bitmaps());
        if (missing.isNothing()) {
            return slice;
        }
        var scanned = scan(slice.rows(), missing, progress);
        var order = CellOrder.of(scanned.cells(), slice.rows().count());
        if (!order.cells().equals(slice.cells())) {
            throw new StaleIndexException();
        }
        var more = written(slice.rows(), order, scanned, missing);
        return new Slice(slice.rows(), slice.cells(), slice.bitmaps().with(more.bitmaps()));
    }

    private Slice written(Slice.Range rows, CellOrder order, Scanned scanned, Wanted wanted) throws IOException {
        var bitmaps = directory.writeBitmaps(rows, order.cells(), bitmaps(order.rows(), scanned, wanted));
        return new Slice(rows, order.cells(), bitmaps);
    }

    private Scanned scan(Slice.Range rows, Wanted wanted, ScanProgress progress) {
        try (var duck = DuckDb.reading(List.of(file.path()), limits)) {
            return new ScanRepository(duck, file.path(), file.columns()).scan(rows, cell, wanted, progress);
        }
    }

    private static Map<String, MemorySegment> bitmaps(int[] order, Scanned scanned, Wanted wanted) {
        var bitmaps = new LinkedHashMap<String, MemorySegment>();
        var conditions = wanted.conditions();
        for (var word = 0; word < scanned.words().length; word++) {
            var first = word * Scanned.BITS;
            var width = Math.min(Scanned.BITS, conditions.size() - first);
            var columns = BitColumns.of(scanned.words()[word], width, order);
            for (var bit = 0; bit < width; bit++) {
                bitmaps.put(Bitmaps.name(conditions.get(first + bit)), kept(columns.get(bit)));
            }
        }
        for (var number = 0; number < scanned.numbers().length; number++) {
            put(bitmaps, wanted.numbers().get(number), scanned.numbers()[number], order);
        }
        return bitmaps;
    }

    private static void put(Map<String, MemorySegment> bitmaps, Column column, long[] values, int[] order) {
        var digits = BitColumns.of(values, BitColumns.digits(values), order);
        for (var digit = 0; digit < digits.size(); digit++) {
            bitmaps.put(Bitmaps.name(column, digit), kept(digits.get(digit)));
        }
    }

    /** A bitmap without rows takes no space. */
    private static MemorySegment kept(long[] words) {
        return MemorySegment.ofArray(Arrays.stream(words).allMatch(word -> word == 0) ? new long[0] : words);
    }
}
