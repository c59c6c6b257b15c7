package dk.helhed.analytics.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.helhed.Alongside;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Alongside
class InventedRegistersTests {

    private static final String COLUMNS =
            "person_id,year,municipality,region,district,origin_group,origin_country,sex,age,employed,in_education,benefit,"
                    + "danish_level,years_in_dk,permit,edu_level,children,income,crime,vulnerable_area";

    @TempDir
    private Path desk;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void theSameOrderGivesTheSameBytes(String ending) throws IOException {
        var one = write(300, ending);
        var other = write(300, ending);

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(desk.toFile().list()).as("nothing is left beside").hasSize(2);
    }

    @Test
    void everyPersonHasOneRowEachYear() throws IOException {
        var lines = Files.readAllLines(write(50, "csv"));

        assertThat(lines.getFirst()).isEqualTo(COLUMNS);
        assertThat(lines).hasSize(1 + 50 * 3);
        assertThat(lines.stream().skip(1).map(line -> line.replaceFirst("^([^,]*),([^,]*),.*", "$1/$2")))
                .doesNotHaveDuplicates();
    }

    @Test
    void noKeyCanBeAPersonalNumber() {
        assertThat(Integer.toString(InventedRegister.MOST_PEOPLE)).hasSizeLessThan(9);
    }

    @Test
    void groupsDifferAndYearsMove() throws IOException {
        var file = desk.resolve("stort.parquet");
        InventedRegisters.write(new InventedRegister(20_000, 2010, 2020, file), share -> {});

        assertThat(employment(file, "origin_group = 1 and year = 2020"))
                .isGreaterThan(employment(file, "origin_group = 3 and year = 2020") + 0.1)
                .isGreaterThan(employment(file, "origin_group = 1 and year = 2010"));
    }

    private double employment(Path file, String where) {
        try (var duck = DuckDb.open(new DuckDbLimits("256MB", 1, desk))) {
            return duck.query(
                            "select avg(employed) from %s where age between 25 and 64 and %s"
                                    .formatted(DuckDb.text(file.toString()), where),
                            row -> row.getDouble(1))
                    .getFirst();
        }
    }

    private Path write(int people, String ending) throws IOException {
        var file = Files.createTempFile(desk, "register", "." + ending);
        InventedRegisters.write(new InventedRegister(people, 2019, 2021, file), share -> {});
        return file;
    }

    @Test
    void ordersThatCannotBeFilledAreRefused() {
        for (var wrong : List.of(new int[] {0, 2010, 2020}, new int[] {1, 2021, 2020}, new int[] {1, 1800, 2020})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new InventedRegister(wrong[0], wrong[1], wrong[2], desk));
        }
    }
}
