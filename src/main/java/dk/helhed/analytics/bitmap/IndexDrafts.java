package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.duckdb.DuckDb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which index of a file is added to, or by which levels one is made.
 *
 * @param opened finds the index in a directory, if it is open already
 * @param reading a DuckDB that reads a file
 * @param threads that make slices
 */
record IndexDrafts(
        KeptFolders folders,
        Asked asked,
        Function<Path, Optional<FileIndex>> opened,
        Function<RowFile, DuckDb> reading,
        int threads) {

    /** Of the indexes that may answer, the first that does. */
    IndexBuilding of(RowFile file) throws IOException {
        for (var outline : asked.outlines()) {
            var building = of(file, outline);
            if (building.isPresent()) {
                return building.get();
            }
        }
        throw new IllegalStateException("No index tells " + asked.levels());
    }

    private Optional<IndexBuilding> of(RowFile file, Outline outline) throws IOException {
        var directory = IndexDirectory.of(folders, file, outline.name());
        var open = opened.apply(directory.path());
        var known = open.isPresent() ? open : directory.open();
        return known.isEmpty()
                ? anew(file, outline, directory)
                : known.filter(index -> index.tells(asked.levels()))
                        .map(index -> IndexBuilding.further(file, directory, outline.in(index), index));
    }

    /** Empty if the levels of the outline that fit do not tell all that is asked. */
    private Optional<IndexBuilding> anew(RowFile file, Outline outline, IndexDirectory directory) throws IOException {
        try (var duck = reading.apply(file)) {
            var fitting = new FittingLevels(new MemberRepository(duck, file.path(), file.columns()), outline);
            var levels = fitting.chosen(asked.mostCells());
            return FileIndex.tells(levels, asked.levels())
                    ? Optional.of(IndexBuilding.fresh(
                            file, directory, levels, fitting.members(levels), Slices.of(fitting.rows(), threads)))
                    : Optional.empty();
        }
    }
}
