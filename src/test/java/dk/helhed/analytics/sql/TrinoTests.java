package dk.helhed.analytics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.Alongside;
import dk.helhed.analytics.cube.CountedRows;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeRequest;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.cube.RandomRegister;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.TestRow;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same SQL on a real Trino: every numerator and denominator as DuckDB has them. */
@Alongside
class TrinoTests {

    private static final int CASES = 4;

    private static TestTrino trino;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        trino = TestTrino.start();
    }

    @AfterAll
    static void stop() {
        trino.close();
    }

    @Test
    void itCountsAsDuckDbDoes() throws Exception {
        for (var seed = 0; seed < CASES; seed++) {
            var register = new RandomRegister(100 + seed);
            var rows = register.rows(150);
            var dimensions = register.dimensions();
            var definitions = register.definitions(8);
            var table = trino.cluster().rows(table("rows" + seed, rows));
            var files = RandomRegister.write(rows, directory, 1);

            var byTrino = SqlEngine.onCluster(trino.cluster())
                    .count(new CubeRequest(table, dimensions, definitions), Progress.UNSEEN);
            var byDuckDb = SqlEngine.onFiles(new DuckDbLimits("512MB", 2, directory))
                    .count(new CubeRequest(files, dimensions, definitions), Progress.UNSEEN);

            assertThat(table.columns().all()).isEqualTo(RandomRegister.COLUMNS.all());
            assertThat(byTrino.axes()).isEqualTo(byDuckDb.axes());
            assertThat(CountedRows.of(byTrino, definitions)).isEqualTo(CountedRows.of(byDuckDb, definitions));
        }
    }

    @Test
    void aTableThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> trino.cluster().rows(List.of("memory", "default", "nowhere")))
                .isInstanceOf(CubeException.class);
    }

    /** A table of the rows. */
    private static List<String> table(String name, List<TestRow> rows) throws Exception {
        try (var connection = trino.cluster().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table " + name + " as select * from (values "
                    + rows.stream().map(RandomRegister::values).collect(Collectors.joining(", ")) + ") rows("
                    + RandomRegister.COLUMNS.names().stream().map(RowSql::name).collect(Collectors.joining(", "))
                    + ")");
        }
        return List.of("memory", "default", name);
    }
}
