package dk.helhed.analytics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRowsTests {

    @TempDir
    private Path directory;

    private DuckDbLimits limits;

    @BeforeEach
    void limits() throws IOException {
        limits = new DuckDbLimits("256MB", 1, Files.createDirectory(directory.resolve("spill")));
    }

    @Test
    void codesWithZerosInFrontStayTexts() throws IOException {
        var file = text("rows.csv", "region;age;income;birth_date;married\n081;30;1.5;2000-01-31;true\n101;;;;\n");

        var rows = FileRows.of(List.of(file), limits);

        assertThat(rows.columns().all())
                .containsExactly(
                        new Column("region", Kind.TEXT),
                        new Column("age", Kind.WHOLE),
                        new Column("income", Kind.DECIMAL),
                        new Column("birth_date", Kind.DATE),
                        new Column("married", Kind.YES_NO));
        assertThat(rows.columns().playing(Role.BIRTH_DATE)).isPresent();
        assertThat(rows.columns().playing(Role.ARRIVAL_DATE)).isEmpty();
    }

    @Test
    void whatIsNoNumberIsMissingAndListsAreNoColumns() throws Exception {
        var file = directory.resolve("rows.parquet");
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("""
                    copy (select * from (values
                        (1::utinyint, 'nan'::double, [1], timestamp '2020-01-01 12:00:00', 5::hugeint),
                        (2, 'inf'::double, [2], null, 6),
                        (3, 0.25, [], timestamp '2021-01-01 23:59:59', 7))
                        rows(age, income, things, born, number)) to '%s' (format parquet)
                    """.formatted(file));
        }

        var rows = FileRows.of(List.of(file), limits);

        assertThat(rows.columns().names()).containsExactly("age", "income", "born", "number");
        try (var duck = DuckDb.reading(List.of(file), limits)) {
            assertThat(duck.query(
                            "select count(income), sum(income), min(born) from " + FileRows.from(duck, rows),
                            row -> row.getLong(1) + " " + row.getBigDecimal(2) + " " + row.getDate(3)))
                    .containsExactly("1 0.2500 2020-01-01");
        }
    }

    @Test
    void textAndParquetAreOneSetOfRows() throws Exception {
        var text = text("rows.csv", "age,sex\n30,1\n");
        var parquet = directory.resolve("rows.parquet");
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("copy (select 2 as sex, 40 as age) to '" + parquet + "' (format parquet)");
        }

        var rows = FileRows.of(List.of(text, parquet), limits);

        try (var duck = DuckDb.reading(rows.files(), limits)) {
            assertThat(duck.query("select sum(age * sex) from " + FileRows.from(duck, rows), row -> row.getLong(1)))
                    .containsExactly(110L);
        }
    }

    @Test
    void noOtherFileCanBeRead() throws IOException {
        var file = text("rows.csv", "age\n30\n");
        var other = text("secret.csv", "name\nsomebody\n");

        try (var duck = DuckDb.reading(List.of(file), limits)) {
            assertThatThrownBy(() -> duck.query("select * from read_csv('" + other + "')", row -> row.getString(1)))
                    .isInstanceOf(DuckDbException.class);
            assertThatThrownBy(() -> duck.execute("copy (select 1) to '" + directory.resolve("out.csv") + "'"))
                    .isInstanceOf(DuckDbException.class);
            assertThatThrownBy(() -> duck.execute("set enable_external_access = true"))
                    .isInstanceOf(DuckDbException.class);
        }
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        assertThatThrownBy(() -> FileRows.of(List.of(directory.resolve("nowhere.csv")), limits))
                .isInstanceOf(CubeException.class)
                .hasMessageContaining("nowhere.csv");
        var star = text("rows*.csv", "age\n30\n");
        assertThatThrownBy(() -> FileRows.of(List.of(star), limits))
                .isInstanceOfSatisfying(
                        CubeException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo("cube.file-name"));
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
