package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeAssembly;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Counts cubes with a database: one scan for all that is additive, and one for each set of totals of a median. */
public final class SqlEngine implements Engine {

    private final Function<Rows, Database> databases;

    SqlEngine(Function<Rows, Database> databases) {
        this.databases = databases;
    }

    /** One that counts in files by DuckDB. */
    public static SqlEngine onFiles(DuckDbLimits limits) {
        return new SqlEngine(rows -> DuckDatabase.open(rows, limits));
    }

    /** One that counts in tables of a Trino cluster. */
    public static SqlEngine onCluster(TrinoCluster cluster) {
        return new SqlEngine(rows -> TrinoDatabase.open(rows, cluster));
    }

    @Override
    public Cube count(CubeRequest request, Progress progress) {
        request.check();
        var assembly = new CubeAssembly(request);
        try (var database = databases.apply(request.rows());
                var watch = new CancelWatch(database, progress)) {
            var query = new SignatureQuery(request, assembly.slots());
            var middles = middles(request);
            var steps = new Steps(progress, (query.isNeeded() ? 1 : 0) + middles.size());
            if (query.isNeeded()) {
                var sums = new SignatureSums(query, assembly);
                database.read(query.sql(database.rows()), sums::add, steps::reached);
                steps.next();
            }
            for (var middle : middles) {
                var sql = middle.sql(database.rows(), database.dialect());
                database.read(sql, row -> take(middle, row, assembly), steps::reached);
                steps.next();
            }
            watch.check();
            return assembly.cube();
        } catch (ArithmeticException tooLarge) {
            throw request.tooLargeASum();
        }
    }

    private static List<MiddleQuery> middles(CubeRequest request) {
        var middles = new ArrayList<MiddleQuery>();
        request.tallies().forEach(tally -> {
            if (tally instanceof Tally.Middle middle) {
                middles.addAll(MiddleQuery.all(request, middle));
            }
        });
        return middles;
    }

    private static void take(MiddleQuery query, AnswerRow row, CubeAssembly assembly) {
        var members = new ArrayList<Integer>();
        var column = 0;
        for (var level = 0; level < assembly.axes().size(); level++) {
            if (query.taken().contains(level)) {
                members.add(SignatureSums.member(assembly.axes().get(level), row, column++));
            } else {
                members.add(CubeAssembly.TOTAL);
            }
        }
        assembly.middle(query.tally(), members, SignatureSums.sum(row, column), row.number(column + 1));
    }

    /** Tells the share of all steps that is done. */
    private static final class Steps {

        private final Progress progress;
        private final int all;
        private final AtomicInteger done = new AtomicInteger();

        Steps(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        void reached(double share) {
            progress.reached((done.get() + share) / all);
        }

        void next() {
            done.incrementAndGet();
            reached(0);
            if (progress.isCancelled()) {
                throw new CancelledException();
            }
        }
    }
}
