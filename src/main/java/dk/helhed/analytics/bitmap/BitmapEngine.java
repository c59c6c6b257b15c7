package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.sql.FileRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Counts cubes from bitmaps that are kept from one request to the next. May be used by several threads. */
public final class BitmapEngine implements Engine {

    private final Indexes indexes;
    private final ParquetCopies copies;
    private final Layouts layouts = new Layouts();
    private final Workers workers;

    private BitmapEngine(Path directory, DuckDbLimits limits, Workers workers) {
        this.workers = workers;
        this.indexes = new Indexes(directory, ScanLimits.of(limits, workers.count()), workers);
        this.copies = new ParquetCopies(directory, limits);
    }

    /**
     * An engine that keeps its indexes in a directory, which may be emptied at any time.
     *
     * @param limits while rows are read, all threads together
     */
    public static BitmapEngine keeping(Path directory, DuckDbLimits limits) {
        var threads =
                limits.threads() > 0 ? limits.threads() : Runtime.getRuntime().availableProcessors();
        return new BitmapEngine(directory, limits, new Workers(threads));
    }

    @Override
    public Cube count(CubeRequest request, Progress progress) {
        return count(request, List.of(), progress);
    }

    /**
     * As above; what has to be read for it is kept in such a way that it answers other requests too.
     *
     * @param usual what rows are often counted by, or chosen by: the more usual first
     */
    public Cube count(CubeRequest request, List<Dimension> usual, Progress progress) {
        request.check();
        var plan = new Plan(request);
        var files = files(request, Asked.of(request, usual, plan.wanted()), progress);
        var layout = layouts.of(request, files);
        var parts = Parts.of(files, layout, plan.wanted().numbers());
        var columns = new Calculation(plan, parts, layout, progress).columns(workers);
        return new Assembly(request.levels(), layout, columns[Plan.ANYBODY]).cube(plan.places(), columns);
    }

    private List<FileIndex> files(CubeRequest request, Asked asked, Progress progress) {
        var rows = switch (request.rows()) {
            case Rows.Files inFiles -> inFiles;
            case Rows.Table table ->
                throw new CubeException(CubeProblem.of("no-database", String.join(".", table.name())));
        };
        try {
            var found = new ArrayList<FileIndex>();
            for (var file : rows.files()) {
                FileRows.check(file);
                var parquet = copies.of(file, rows.columns());
                found.add(indexes.of(RowFile.of(parquet, rows.columns()), asked, progress));
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (DuckDbException failure) {
            throw FileRows.unreadable(rows.files(), failure);
        }
    }
}
