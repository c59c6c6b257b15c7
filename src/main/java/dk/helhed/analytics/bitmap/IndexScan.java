package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes indexes of several files: one scan of all their rows, slice by slice, several slices at a time. */
record IndexScan(DuckDbLimits limits, Workers workers) {

    /** Some rows of one of the files. */
    private record Piece(IndexBuilding building, Slice.Range rows) {}

    /** The indexes in the order of the files; empty where the rows lie in other cells than the index says. */
    List<Optional<FileIndex>> of(List<IndexBuilding> files, Wanted wanted, Progress progress) {
        var pieces = files.stream()
                .flatMap(file -> file.rows().stream().map(rows -> new Piece(file, rows)))
                .toList();
        var all = pieces.stream().mapToLong(piece -> piece.rows().count()).sum();
        var scan = new ScanProgress(progress, all);
        var paths = files.stream().map(file -> file.file().path()).distinct().toList();
        try (var duck = DuckDb.reading(paths, ScanLimits.shared(limits))) {
            var slices = workers.all(pieces, piece -> {
                try (var own = duck.another()) {
                    return piece.building().slice(piece.rows(), wanted, own, scan);
                }
            });
            return indexes(files, slices);
        }
    }

    private static List<Optional<FileIndex>> indexes(List<IndexBuilding> files, List<Optional<Slice>> slices) {
        var indexes = new ArrayList<Optional<FileIndex>>();
        var rest = slices;
        for (var file : files) {
            var count = file.rows().size();
            var own = rest.subList(0, count).stream().flatMap(Optional::stream).toList();
            indexes.add(own.size() == count ? Optional.of(file.of(own)) : Optional.empty());
            rest = rest.subList(count, rest.size());
        }
        return indexes;
    }
}
