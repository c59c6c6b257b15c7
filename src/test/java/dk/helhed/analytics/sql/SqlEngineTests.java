package dk.helhed.analytics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.Alongside;
import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CountedRows;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.RandomRegister;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.dimension.Dimension;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class SqlEngineTests {

    private static final int CASES = 16;

    @TempDir
    private Path directory;

    private SqlEngine engine() {
        return SqlEngine.onFiles(new DuckDbLimits("512MB", 2, directory));
    }

    @Test
    void itCountsAsTheRowsThemselvesDo() throws Exception {
        for (var seed = 0; seed < CASES; seed++) {
            var register = new RandomRegister(seed);
            var rows = register.rows(150);
            var request = new CubeRequest(
                    RandomRegister.write(rows, directory, 1 + seed % 3),
                    register.dimensions(),
                    register.definitions(2 + seed / 2),
                    seed % 4 == 0 ? register.condition(1) : Condition.everyRow(),
                    seed % 3 == 0 ? List.of() : register.filters());

            var cube = engine().count(request, Progress.UNSEEN);

            assertThat(CountedRows.of(cube, request.definitions()).cells())
                    .as("seed %d", seed)
                    .isEqualTo(CountedRows.of(request, rows).cells());
        }
    }

    @Test
    void cancellingEndsTheCalculation() throws Exception {
        var register = new RandomRegister(1);
        var request = new CubeRequest(
                RandomRegister.write(register.rows(10), directory, 1), List.of(), register.definitions(3));

        assertThatThrownBy(() -> engine().count(request, new Progress() {
                    @Override
                    public void reached(double share) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void amountsAreNoDimension() throws Exception {
        var register = new RandomRegister(1);
        var request = new CubeRequest(
                RandomRegister.write(register.rows(10), directory, 1),
                List.of(Dimension.of(new Column("income", Kind.DECIMAL))),
                register.definitions(1));

        assertThatThrownBy(() -> engine().count(request, Progress.UNSEEN))
                .isInstanceOfSatisfying(
                        CubeException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("cube.decimal-dimension"));
    }

    @Test
    void aTableOfAClusterIsNotLookedForInFiles() {
        var register = new RandomRegister(1);
        var table = new Rows.Table(List.of("memory", "default", "rows"), RandomRegister.COLUMNS);

        assertThatThrownBy(() ->
                        engine().count(new CubeRequest(table, List.of(), register.definitions(1)), Progress.UNSEEN))
                .isInstanceOf(CubeException.class);
    }
}
