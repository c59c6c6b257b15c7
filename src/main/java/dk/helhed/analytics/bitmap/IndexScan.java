package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.duckdb.DuckDb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes indexes of several files: one scan of all their rows, slice by slice, several slices at a time.
 *
 * @param duck reads all of the files
 */
record IndexScan(DuckDb duck, Workers workers) {

    /** Some rows of one of the files. */
    private record Piece(IndexBuilding building, Slice.Range rows) {}

    /**
     * What became of an index.
     *
     * @param index empty if the rows lie in other cells than was known
     */
    record Built(IndexBuilding building, Optional<FileIndex> index) {}

    /** The indexes of the files, in their order. */
    List<Built> of(List<IndexBuilding> files, Wanted wanted, Progress progress) {
        var pieces = files.stream()
                .flatMap(file -> file.rows().stream().map(rows -> new Piece(file, rows)))
                .toList();
        var all = pieces.stream().mapToLong(piece -> piece.rows().count()).sum();
        var scan = new ScanProgress(progress, all);
        var slices = workers.all(pieces, piece -> {
            try (var own = duck.another()) {
                return piece.building().slice(piece.rows(), wanted, own, scan);
            }
        });
        return built(files, slices);
    }

    private static List<Built> built(List<IndexBuilding> files, List<Optional<Slice>> slices) {
        var built = new ArrayList<Built>();
        var rest = slices;
        for (var file : files) {
            var count = file.rows().size();
            var own = rest.subList(0, count).stream().flatMap(Optional::stream).toList();
            built.add(new Built(file, own.size() == count ? Optional.of(file.of(own)) : Optional.empty()));
            rest = rest.subList(count, rest.size());
        }
        return built;
    }
}
