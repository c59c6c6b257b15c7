package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Counts cubes from bitmaps that are kept from one request to the next. May be used by several threads. */
public final class BitmapEngine implements Engine {

    private final Indexes indexes;
    private final Workers workers;

    /**
     * An engine.
     *
     * @param directory where indexes are kept; may be emptied at any time
     * @param limits of each thread while rows are read
     * @param threads how many work on a request
     */
    public BitmapEngine(Path directory, DuckDbLimits limits, int threads) {
        this.workers = new Workers(threads);
        this.indexes = new Indexes(directory, limits, workers);
    }

    @Override
    public String name() {
        return "bitmap";
    }

    @Override
    public Cube count(CubeRequest request, Progress progress) {
        var plan = new Plan(request);
        var files = indexes(request, plan.wanted(), progress);
        var layout = Layout.of(request, files);
        var parts = Parts.of(files, layout, plan.wanted().numbers());
        var columns = new long[plan.figures().size()][layout.totals().count()];
        workers.all(tasks(plan, parts, layout.totals(), columns, progress));
        if (plan.figures().stream().anyMatch(Figure.Middle.class::isInstance)) {
            workers.all(middles(plan, parts, Groups.of(layout, Layout.dimensions(request)), columns, progress));
        }
        return new Assembly(request.levels(), layout, columns[Plan.ANYBODY]).cube(plan.places(), columns);
    }

    private List<FileIndex> indexes(CubeRequest request, Wanted wanted, Progress progress) {
        if (!(request.rows() instanceof Rows.Files rows)) {
            throw new CubeException(CubeProblem.of("bitmap.files-only"));
        }
        try {
            var found = new ArrayList<FileIndex>();
            for (var file : rows.files()) {
                found.add(indexes.of(RowFile.of(file), request.levels(), wanted, progress));
            }
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One task for each thread: some of the columns, counted and added up. */
    private List<Callable<Integer>> tasks(Plan plan, Parts parts, Totals totals, long[][] columns, Progress progress) {
        var terms = plan.terms(parts::digits);
        var tasks = new ArrayList<Callable<Integer>>();
        for (var task = 0; task < workers.count(); task++) {
            var from = columns.length * task / workers.count();
            var to = columns.length * (task + 1) / workers.count();
            var own = terms.subList(from, to).stream().flatMap(List::stream).toList();
            tasks.add(() -> {
                var counting = new Counting(Program.of(own), columns);
                for (var part : parts.all()) {
                    if (progress.isCancelled()) {
                        throw new CancelledException();
                    }
                    counting.count(part, 0, part.cells().count());
                }
                for (var column = from; column < to; column++) {
                    totals.addUp(columns[column]);
                }
                return to - from;
            });
        }
        return tasks;
    }

    /** One task for each middle value and each way to put cells together. */
    private static List<Callable<Integer>> middles(
            Plan plan, Parts parts, List<int[]> ways, long[][] columns, Progress progress) {
        var tasks = new ArrayList<Callable<Integer>>();
        for (var column = 0; column < columns.length; column++) {
            if (plan.figures().get(column) instanceof Figure.Middle middle) {
                var counts = columns[plan.figures().indexOf(new Figure.Count(middle.rows()))];
                var sums = columns[column];
                for (var groups : ways) {
                    tasks.add(() -> {
                        if (progress.isCancelled()) {
                            throw new CancelledException();
                        }
                        new Middles(parts, middle).add(groups, counts, sums);
                        return 1;
                    });
                }
            }
        }
        return tasks;
    }
}
