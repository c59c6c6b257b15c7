package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An index of a file that is being made or added to, slice by slice. Several slices may be made at the same time. */
final class IndexBuilding {

    private final RowFile file;
    private final IndexDirectory directory;
    private final Map<String, Members> members;
    private final List<String> cell;
    private final List<Slice.Range> rows;
    private final Map<Slice.Range, Slice> known;

    /** @param levels in the order of the digits in the numbers of cells */
    private IndexBuilding(
            RowFile file,
            IndexDirectory directory,
            List<Level> levels,
            Map<String, Members> members,
            List<Slice.Range> rows,
            Map<Slice.Range, Slice> known) {
        this.file = file;
        this.directory = directory;
        this.members = members;
        this.cell = cell(levels, members);
        this.rows = rows;
        this.known = known;
    }

    /** One that is made of all these rows. */
    static IndexBuilding fresh(
            RowFile file,
            IndexDirectory directory,
            List<Level> levels,
            Map<String, Members> members,
            List<Slice.Range> rows)
            throws IOException {
        directory.clear();
        return new IndexBuilding(file, directory, levels, members, rows, Map.of());
    }

    /** One that is there, and lacks something. */
    static IndexBuilding further(RowFile file, IndexDirectory directory, List<Level> levels, FileIndex index) {
        var known = index.slices().stream().collect(Collectors.toMap(Slice::rows, Function.identity()));
        var rows = index.slices().stream().map(Slice::rows).toList();
        return new IndexBuilding(file, directory, levels, index.levels(), rows, known);
    }

    private static List<String> cell(List<Level> levels, Map<String, Members> members) {
        var counts = members.values().stream().mapToInt(Members::count).toArray();
        if (Numbering.isTooMuch(counts)) {
            throw new CubeException(CubeProblem.of("too-many-dimensions"));
        }
        var numbering = new Numbering(counts);
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

    RowFile file() {
        return file;
    }

    IndexDirectory directory() {
        return directory;
    }

    /** The rows of its slices. */
    List<Slice.Range> rows() {
        return rows;
    }

    /** The index of all slices. */
    FileIndex of(List<Slice> slices) {
        return new FileIndex(members, slices);
    }

    /** A slice with all that is wanted; empty if its rows lie in other cells than the index says. */
    Optional<Slice> slice(Slice.Range range, Wanted wanted, DuckDb duck, ScanProgress progress) throws IOException {
        var before = Optional.ofNullable(known.get(range));
        var missing = before.map(slice -> wanted.without(slice.bitmaps())).orElse(wanted);
        if (before.isPresent() && missing.isNothing()) {
            progress.add(range.count());
            return before;
        }
        var scanned = new ScanRepository(duck, file.path(), file.columns()).scan(range, cell, missing, progress);
        var order = CellOrder.of(scanned.cells(), range.count());
        if (before.isEmpty()) {
            directory.writeCells(range, rows.getLast().to(), members, order.cells());
        } else if (!order.cells().equals(before.get().cells())) {
            return Optional.empty();
        }
        var found = directory.writeBitmaps(range, order.cells(), scanned.bitmaps(order.rows(), missing));
        var bitmaps = before.map(slice -> slice.bitmaps().with(found)).orElse(found);
        return Optional.of(new Slice(range, order.cells(), bitmaps));
    }
}
