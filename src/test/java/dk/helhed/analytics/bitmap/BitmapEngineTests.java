package dk.helhed.analytics.bitmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.Alongside;
import dk.helhed.analytics.cube.CountedRows;
import dk.helhed.analytics.cube.Cube;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Engine;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.RandomRegister;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.definition.Measure;
import dk.helhed.analytics.definition.Tally;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.TestRow;
import dk.helhed.analytics.sql.SqlEngine;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class BitmapEngineTests {

    private static final int CASES = 8;

    @TempDir
    private Path directory;

    private DuckDbLimits limits;

    @BeforeEach
    void bound() {
        limits = new DuckDbLimits("512MB", 2, directory);
    }

    @Test
    void itCountsAsTheRowsThemselvesDoAndGivesTheSameCubeAsTheOtherEngine() throws Exception {
        var engine = BitmapEngine.keeping(directory.resolve("index"), limits);
        for (var seed = 100; seed < 100 + CASES; seed++) {
            var register = new RandomRegister(seed);
            var rows = register.rows(seed % 5 == 0 ? 1200 : 150);
            var request = request(register, RandomRegister.write(rows, directory, 1 + seed % 3), seed);

            var cube = engine.count(request, Progress.UNSEEN);

            assertThat(CountedRows.of(cube, request.definitions()).cells())
                    .as("seed %d", seed)
                    .isEqualTo(CountedRows.of(request, rows).cells());
            assertSame(cube, SqlEngine.onFiles(limits).count(request, Progress.UNSEEN), request.tallies());
        }
    }

    @Test
    void oneIndexServesManyDefinitions() throws Exception {
        var engine = BitmapEngine.keeping(directory.resolve("index"), limits);
        var register = new RandomRegister(7);
        var rows = register.rows(400);
        var files = RandomRegister.write(rows, directory, 2);
        var dimensions = register.dimensions();
        for (var round = 0; round < 6; round++) {
            var request = new CubeRequest(files, dimensions, register.definitions(4), register.condition(1), List.of());

            assertThat(CountedRows.of(engine.count(request, Progress.UNSEEN), request.definitions())
                            .cells())
                    .isEqualTo(CountedRows.of(request, rows).cells());
        }
    }

    @Test
    void moreConditionsThanAWordHasBitsAreKept() throws Exception {
        var register = new RandomRegister(11);
        var rows = register.rows(80);
        var request = new CubeRequest(
                RandomRegister.write(rows, directory, 1),
                List.of(Dimension.of(new Column("sex", Kind.WHOLE))),
                register.definitions(70));

        var cube = BitmapEngine.keeping(directory.resolve("index"), limits).count(request, Progress.UNSEEN);

        assertThat(CountedRows.of(cube, request.definitions()).cells())
                .isEqualTo(CountedRows.of(request, rows).cells());
    }

    @Test
    void sumsThatNeedMoreThan64BitsAreRefusedByBothEnginesAndOthersAreNot() throws Exception {
        var wealth = new Column("wealth", Kind.WHOLE);
        var half = Long.MAX_VALUE / 2;
        assertSums(true, new Measure.Sum(wealth), half, half, 1);
        assertSums(false, new Measure.Sum(wealth), half, half, 2);
        assertSums(true, new Measure.Sum(wealth), -half, -half, -2);
        assertSums(false, new Measure.Mean(wealth), -half, -half, -3);
        assertSums(true, new Measure.Sum(wealth), 1L << 33, -5, 1L << 62);
        assertSums(true, new Measure.Median(wealth), half, half, 3);
        assertSums(false, new Measure.Median(wealth), half + 1, half + 1);
    }

    /** Each row is a cell by itself; the totals are what may not fit. */
    private void assertSums(boolean fit, Measure measure, long... values) throws Exception {
        var rows = IntStream.range(0, values.length)
                .mapToObj(row -> TestRow.of("sex", row, "wealth", values[row]))
                .toList();
        var definition = RandomRegister.definition("wealth", Condition.everyRow(), measure);
        var request = new CubeRequest(
                RandomRegister.write(rows, directory, 1),
                List.of(Dimension.of(new Column("sex", Kind.WHOLE))),
                List.of(definition));
        var bitmaps = BitmapEngine.keeping(directory.resolve("index"), limits);
        if (fit) {
            assertSame(
                    bitmaps.count(request, Progress.UNSEEN),
                    SqlEngine.onFiles(limits).count(request, Progress.UNSEEN),
                    request.tallies());
        } else {
            assertRefused("cube.sum-too-large", bitmaps, request);
            assertRefused("cube.sum-too-large", SqlEngine.onFiles(limits), request);
        }
    }

    @Test
    void aTableOfAClusterIsNotLookedForInFilesAndAmountsAreNoDimension() throws Exception {
        var engine = BitmapEngine.keeping(directory.resolve("index"), limits);
        var register = new RandomRegister(1);
        var table = new Rows.Table(List.of("memory", "default", "rows"), RandomRegister.COLUMNS);
        var files = RandomRegister.write(register.rows(5), directory, 1);
        var amounts = List.of(Dimension.of(new Column("income", Kind.DECIMAL)));

        assertRefused("cube.no-database", engine, new CubeRequest(table, List.of(), register.definitions(1)));
        assertRefused("cube.decimal-dimension", engine, new CubeRequest(files, amounts, register.definitions(1)));
        var missing = new Rows.Files(List.of(directory.resolve("nothing.parquet")), RandomRegister.COLUMNS);
        assertRefused("cube.no-file", engine, new CubeRequest(missing, List.of(), register.definitions(1)));
    }

    private static void assertRefused(String key, Engine engine, CubeRequest request) {
        assertThatThrownBy(() -> engine.count(request, Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        CubeException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo(key));
    }

    private static CubeRequest request(RandomRegister register, Rows rows, int seed) {
        return new CubeRequest(
                rows,
                register.dimensions(),
                register.definitions(2 + seed % 9),
                seed % 4 == 0 ? register.condition(1) : Condition.everyRow(),
                seed % 3 == 0 ? List.of() : register.filters());
    }

    private static void assertSame(Cube cube, Cube other, List<Tally> tallies) {
        assertThat(cube.axes()).isEqualTo(other.axes());
        assertThat(cells(cube, tallies)).isEqualTo(cells(other, tallies));
    }

    /** By labels, in order, everything that was counted. */
    private static Map<List<String>, List<Long>> cells(Cube cube, List<Tally> tallies) {
        var cells = new LinkedHashMap<List<String>, List<Long>>();
        for (var cell = 0; cell < cube.cells(); cell++) {
            var number = cell;
            cells.put(
                    IntStream.range(0, cube.axes().size())
                            .mapToObj(axis -> cube.label(axis, number))
                            .toList(),
                    tallies.stream()
                            .map(cube::counts)
                            .flatMap(counts ->
                                    List.of(counts.numerators()[number], counts.denominators()[number]).stream())
                            .toList());
        }
        return cells;
    }
}
