package dk.helhed.analytics.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.analytics.dataset.Dataset;
import dk.helhed.analytics.dataset.TestDatasets;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import dk.helhed.analytics.invented.InventedRegister;
import dk.helhed.analytics.invented.InventedRegisters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

@Alongside
class RegisterReadingTests {

    private static final PseudonymKey KEY = new PseudonymKey("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

    private static final Dataset SMALL = TestDatasets.read("""
            name: borgere
            title: {da: Borgere}
            person: cpr
            year: aar
            columns:
              - {name: cpr, title: {da: Person}, type: text}
              - {name: aar, title: {da: År}, type: integer, least: 2000, most: 2030}
              - {name: kommune, title: {da: Kommune}, type: code, role: dimension, codes: municipalities, meaning: municipality}
              - {name: bydel, title: {da: Bydel}, type: integer, role: dimension, required: true}
              - {name: job, title: {da: Job}, type: boolean, role: fact}
              - {name: loen, title: {da: Løn}, type: decimal, role: fact, missing: ["-"]}
              - {name: dato, title: {da: Dato}, type: date, role: fact}
              - {name: land, title: {da: Land}, type: code, role: dimension, codes: lande}
            code-lists:
              - name: lande
                codes:
                  - {code: DK, da: Danmark}
                  - {code: SY, da: Syrien}
            hierarchies:
              - {name: sted, levels: [kommune, bydel]}
            """);

    private static final String HEADER = "cpr;aar;kommune;bydel;job;loen;dato;land\n";

    @TempDir
    private Path desk;

    @Test
    void goodRowsAreKeptByYearWithPseudonymsInPlaceOfPeople() throws IOException {
        var outcome = good(read(SMALL, file("rows.csv", HEADER + """
                010190-1234;2024;0751;1;ja;1234,5;2024-01-31;DK
                010190-1234;2025;751;1;nej;-;31-12-2024;DK
                020290-1234;2025;101;7;1;;;
                """)));

        assertThat(outcome.summary().rowsByYear()).containsExactly(Map.entry(2024, 1L), Map.entry(2025, 2L));
        assertThat(outcome.summary().people()).isEqualTo(2);
        assertThat(rows("select aar, kommune, bydel, job, loen, dato, land from rows order by all"))
                .containsExactly(
                        "2024 751 1 true 1234.5000 2024-01-31 DK",
                        "2025 101 7 true null null null",
                        "2025 751 1 false null 2024-12-31 DK");
        assertThat(rows("select replace(cpr::varchar, '-', '') from rows order by aar, kommune"))
                .containsExactly(
                        KEY.pseudonym("borgere", "010190-1234"),
                        KEY.pseudonym("borgere", "020290-1234"),
                        KEY.pseudonym("borgere", "010190-1234"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1;2024;751;1;ja;1;;DK | 2;1999;751;1;ja;1;;DK | aar | 1999 | BETWEEN
            1;2024;751;1;ja;1;;DK | 2;20x4;751;1;ja;1;;DK | aar | 20x4 | BETWEEN
            1;2024;751;1;ja;1;;DK | 2;2024;999;1;ja;1;;DK | kommune | 999 | CODE
            1;2024;751;1;ja;1;;DK | 2;2024;751;;ja;1;;DK | bydel | '' | VALUE
            1;2024;751;1;ja;1;;DK | 2;2024;751;1.5;ja;1;;DK | bydel | 1.5 | INTEGER
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;måske;1;;DK | job | måske | BOOLEAN
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;ja;1,23456;;DK | loen | 1,23456 | DECIMAL
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;ja;1;31.2.2024;DK | dato | 31.2.2024 | DATE
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;ja;1;;dk | land | dk | CODE
            1;2024;751;1;ja;1;;DK | ;2024;751;1;ja;1;;DK | cpr | *** | VALUE
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;ja;1;;010190-1234 | land | *** | CODE
            1;2024;751;1;ja;1;;DK | 2;2024;751;1;ja;1;;DK;9 | - | '' | FIELDS
            1;2024;751;1;ja;1;;DK | 2;2024;751 | - | '' | FIELDS
            """)
    void aWrongRowIsToldByItsNumberAndNothingIsKept(
            String one, String other, String column, String found, ExpectedRegister expected) throws IOException {
        var bad = bad(read(SMALL, file("rows.csv", HEADER + one + "\n" + other + "\n")));

        assertThat(bad.told()).singleElement().satisfies(told -> {
            assertThat(told.file()).isEqualTo("rows.csv");
            assertThat(told.error().line()).isEqualTo(2);
            assertThat(told.error().column()).isEqualTo(column);
            assertThat(told.error().found()).isEqualTo(found);
            assertThat(told.error().expected()).isEqualTo(expected);
        });
        assertThat(desk.resolve("out")).doesNotExist();
    }

    @Test
    void aPersonTwiceInAYearIsToldWithoutTellingWho() throws IOException {
        var first = file("a.csv", HEADER + "010190-1234;2024;751;1;ja;1;;DK\n030390-1234;2024;751;1;ja;1;;DK\n");
        var second = file("b.csv", HEADER + "020290-1234;2024;751;1;ja;1;;DK\n010190-1234;2024;751;1;nej;1;;DK\n");

        var bad = bad(read(SMALL, first, second));

        assertThat(bad.wrong()).isEqualTo(2);
        assertThat(bad.told())
                .extracting(told -> told.file() + " " + told.error().line() + " "
                        + told.error().found())
                .containsExactly("a.csv 1 ***", "b.csv 2 ***");
    }

    @Test
    void whatNoRowShowsByItselfIsFound() throws IOException {
        var gap = bad(read(SMALL, file("gap.csv", HEADER + "1;2022;751;1;ja;1;;DK\n1;2024;751;1;ja;1;;DK\n")));
        FileSystemUtils.deleteRecursively(desk.resolve("out"));
        var unclear = bad(read(SMALL, file("unclear.csv", HEADER + "1;2024;751;1;ja;1;;DK\n2;2024;101;1;ja;1;;DK\n")));

        assertThat(gap.told()).extracting(told -> told.error().expected()).containsExactly(ExpectedRegister.EVERY_YEAR);
        assertThat(gap.told().getFirst().error().found()).isEqualTo("2023");
        assertThat(unclear.told())
                .extracting(told -> told.error().expected())
                .containsExactly(ExpectedRegister.ONE_WIDER);
    }

    @Test
    void columnsThatAreMissingUnknownOrThereTwiceAreTold() throws IOException {
        var bad =
                bad(read(SMALL, file("rows.csv", "cpr;aar;komune;bydel;job;job;dato;land;vægt\n1;2;3;4;5;6;7;8;9\n")));

        assertThat(bad.told())
                .extracting(told -> told.error().column() + " " + told.error().expected())
                .containsExactlyInAnyOrder(
                        "komune NEAREST_COLUMN",
                        "job ONE_COLUMN",
                        "vægt DESCRIBED_COLUMN",
                        "kommune COLUMN",
                        "loen COLUMN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet"})
    void theInventedRegisterPassesItsShippedDescription(String ending) {
        var file = desk.resolve("register." + ending);
        InventedRegisters.write(new InventedRegister(2_000, 2020, 2023, file), share -> {});

        var outcome = good(read(TestDatasets.shipped(), file));

        assertThat(outcome.summary().rows()).isEqualTo(8_000);
        assertThat(outcome.summary().people()).isEqualTo(2_000);
        assertThat(outcome.summary().odd()).isEmpty();
        assertThat(outcome.files()).hasSize(4);
        assertThat(
                        rows(
                                "select count(*), count(distinct person_id), count(danish_level) = count_if(years_in_dk >= 0) from rows"))
                .containsExactly("8000 2000 true");
    }

    @Test
    void oddValuesAreToldButKept() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int person = 0; person < 2_000; person++) {
            text.append("a%d;2023;751;1;ja;100;2020-01-01;DK%n".formatted(person));
            if (person < 1_000) {
                text.append("a%d;2024;751;1;ja;%d;;DK%n".formatted(person, person == 7 ? 999_999 : 120));
            }
        }

        var odd = good(read(SMALL, file("odd.csv", text.toString()), Map.of(2023, 1_500L)))
                .summary()
                .odd();

        assertThat(odd)
                .contains(
                        new Oddity.YearJump(2024, 1_000, 2_000),
                        new Oddity.DeliveryJump(2023, 2_000, 1_500),
                        new Oddity.OftenMissing("dato", 2024, 100, 0),
                        new Oddity.MunicipalityJump("751", 2024, 1_000, 2_000))
                .anySatisfy(oddity -> assertThat(oddity).isInstanceOfSatisfying(Oddity.Outlier.class, outlier -> {
                    assertThat(outlier.column()).isEqualTo("loen");
                    assertThat(outlier.highest()).isEqualTo(999_999);
                }));
    }

    @Test
    void nothingOfWhoSomebodyIsStandsInWhatIsKept() throws IOException {
        good(read(SMALL, file("rows.csv", HEADER + "010190-1234;2024;751;1;ja;1;;DK\n")));

        try (Stream<Path> files = Files.walk(desk.resolve("out"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("010190");
            }
        }
    }

    private RegisterReading.Outcome read(Dataset dataset, Path... files) {
        return read(dataset, List.of(files), Map.of());
    }

    private RegisterReading.Outcome read(Dataset dataset, Path file, Map<Integer, Long> before) {
        return read(dataset, List.of(file), before);
    }

    private RegisterReading.Outcome read(Dataset dataset, List<Path> files, Map<Integer, Long> before) {
        var wrong = new ArrayList<FileError>();
        var sources = SourceFiles.inspect(files, wrong::add);
        assertThat(wrong).isEmpty();
        return new RegisterReading(dataset, KEY, new DuckDbLimits("512MB", 2, desk), (step, share) -> {})
                .read(sources, desk.resolve("out"), before);
    }

    private static RegisterReading.Outcome.Good good(RegisterReading.Outcome outcome) {
        assertThat(outcome).isInstanceOf(RegisterReading.Outcome.Good.class);
        return (RegisterReading.Outcome.Good) outcome;
    }

    private static RegisterReading.Outcome.Bad bad(RegisterReading.Outcome outcome) {
        assertThat(outcome).isInstanceOf(RegisterReading.Outcome.Bad.class);
        return (RegisterReading.Outcome.Bad) outcome;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(desk.resolve(name), text);
    }

    private List<String> rows(String query) {
        try (var duck = DuckDb.open(new DuckDbLimits("256MB", 1, desk))) {
            duck.execute("create view rows as select * from read_parquet(%s, hive_partitioning => false)"
                    .formatted(DuckDb.text(desk.resolve("out") + "/*/*.parquet")));
            return duck.query(query, row -> {
                var values = new ArrayList<String>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                return String.join(" ", values);
            });
        }
    }
}
