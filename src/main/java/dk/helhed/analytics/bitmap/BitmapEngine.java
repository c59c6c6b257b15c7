package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.sql.FileRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Counts cubes from bitmaps that are kept from one request to the next. May be used by several threads. */
public final class BitmapEngine implements Engine {

    private final Indexes indexes;
    private final ParquetCopies copies;
    private final Layouts layouts = new Layouts();
    private final Workers workers;

    private BitmapEngine(KeptFolders folders, DuckDbLimits limits, Workers workers) {
        this.workers = workers;
        this.indexes = new Indexes(folders, limits, workers);
        this.copies = new ParquetCopies(folders, limits);
    }

    /**
     * An engine that keeps its indexes in a directory, which may be emptied at any time.
     *
     * @param mostBytes that the indexes may take before those go that have not been used for longest
     * @param limits while rows are read, all threads together
     */
    public static BitmapEngine keeping(Path directory, long mostBytes, DuckDbLimits limits) {
        var threads =
                limits.threads() > 0 ? limits.threads() : Runtime.getRuntime().availableProcessors();
        var folders = new KeptFolders(directory, mostBytes, InstantSource.system());
        return new BitmapEngine(folders, limits, new Workers(threads));
    }

    /** As above, however much space the indexes take. */
    public static BitmapEngine keeping(Path directory, DuckDbLimits limits) {
        return keeping(directory, Long.MAX_VALUE, limits);
    }

    @Override
    public Cube count(CubeRequest request, Progress progress) {
        return count(request, List.of(), progress);
    }

    /**
     * As above; what has to be read for it is kept in such a way that it answers other requests too.
     *
     * @param usual levels that rows are often counted by, or chosen by: the most usual first
     */
    public Cube count(CubeRequest request, List<Level> usual, Progress progress) {
        request.check();
        var plan = new Plan(request);
        var files = files(request, usual, plan.wanted(), progress);
        var layout = layouts.of(request, files);
        var parts = Parts.of(files, layout, plan.wanted().numbers());
        try {
            var columns = new Calculation(plan, parts, layout, progress).columns(workers);
            return new Assembly(request.levels(), layout, columns[Plan.ANYBODY]).cube(plan.places(), columns);
        } catch (ArithmeticException tooLarge) {
            throw request.tooLargeASum();
        }
    }

    private List<FileIndex> files(CubeRequest request, List<Level> usual, Wanted wanted, Progress progress) {
        var rows = switch (request.rows()) {
            case Rows.Files inFiles -> inFiles;
            case Rows.Table table ->
                throw new CubeException(CubeProblem.of("no-database", String.join(".", table.name())));
        };
        var asked = Asked.of(request, usual, wanted, rows.files().size());
        try {
            var files = new ArrayList<RowFile>();
            for (var file : rows.files()) {
                FileRows.check(file);
                files.add(RowFile.of(copies.of(file, rows.columns()), rows.columns()));
            }
            return indexes.of(files, asked, progress);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (DuckDbException failure) {
            throw FileRows.unreadable(rows.files(), failure);
        }
    }
}
