package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code helhed import observations} while {@code helhed run} serves the same data directory. */
@ExtendWith(OutputCaptureExtension.class)
class ImportObservationsCommandTests {

    private static final String HEADER = "area_code,indicator_no,value,unit,year\n";

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunningSite site;

    @TempDir
    private Path desk;

    @BeforeAll
    static void run() throws IOException {
        site = RunningSite.on(data);
    }

    @AfterAll
    static void stop() throws Exception {
        site.stop();
    }

    @Test
    void theShippedFiguresAreThereFromTheStart() throws Exception {
        assertThat(site.page("/")).contains(RunningSite.SHIPPED);
        assertThat(site.page("/batches")).contains("national-barometer.csv", "ras200.csv");
    }

    @Test
    void anImportedFigureIsShownAtOnceAndTheSameFileIsTakenInOnce(CapturedOutput output) throws Exception {
        var file = file("aarhus.csv", HEADER + "751,N3,51.9,pct,2024\n");
        String batch;
        try (var command =
                ChildJvm.start(Helhed.class, "import", "observations", file.toString(), "--data", data.toString())) {
            batch = command.awaitLine("Imported as batch").replaceAll(".*batch (\\d+):.*", "$1");
            assertThat(command.exitCode()).isZero();
        }

        assertThat(site.page("/indikator/N3?area=751")).contains("51,9");
        assertThat(site.page("/batches/" + batch)).contains("aarhus.csv");

        assertThat(take(file)).isZero();
        assertThat(output.getOut())
                .contains("Filen er allerede læst ind som batch " + batch + ".")
                .contains("The file is already imported as batch " + batch + ".");
    }

    @Test
    void everyBadLineOfARefusedFileIsSaidAndNothingOfItIsStored(CapturedOutput output) throws Exception {
        var file = file("forkert.csv", HEADER + """
                751,N4,33.3,pct,2024
                999,N4,12,pct,2024
                751,N4,mange,pct,2024
                751,N4,12,pct,2024K9
                """);

        assertThat(take(file)).isEqualTo(1);

        assertThat(output.getErr().lines())
                .containsSubsequence(
                        "Linje 3, kolonne area_code: fandt \"999\". Forventet: en kommune, en region eller hele landet, "
                                + "med kode (751) eller navn (Aarhus).",
                        "Linje 4, kolonne value: fandt \"mange\". Forventet: et tal med punktum eller komma, "
                                + "for eksempel 58.4 eller 58,4.",
                        "Linje 5, kolonne year: fandt \"2024K9\". Forventet: en tid, der findes: 2024, 2024K1, 2024M01, "
                                + "2016~ eller 2009/2013.",
                        "Intet er gemt: 3 fejlramte rækker af 4. Ret filen, og prøv igen.")
                .anyMatch(line -> line.startsWith("Line 3, column area_code: found \"999\"."));
        assertThat(site.page("/batches")).doesNotContain("forkert.csv");
        assertThat(site.page("/indikator/N4?area=751")).doesNotContain("33,3");
    }

    @Test
    void figuresOfAnOwnIndicatorGoToTheSeriesThatItsDefinitionCountsNow() throws Exception {
        define(1, 1, "Børn i en almindelig klasse");
        assertThat(take(file("foer.csv", HEADER + "751,751-901,93.4,pct,2024\n")))
                .isZero();
        define(2, 2, "Børn i en almindelig 0. klasse");
        assertThat(take(file("efter.csv", HEADER + "751,751-901,71.5,pct,2025\n")))
                .isZero();

        assertThat(site.page("/indikator/751-901")).contains("93,4", "71,5", "Brud: ny definition fra 2. januar 2025");
        assertThat(site.page("/indikator/751-901.csv")).contains(",751-901.v1,93.4,", ",751-901.v2,71.5,");
    }

    private static void define(int version, int series, String definition) throws Exception {
        StoredRows.in(data).execute("""
                insert into barometer.definition (indicator, version, series, since, title_da, definition_da, numerator_da,
                    denominator_da, population_da, unit, good, source, frequency)
                values ('751-901', %d, %d, '2025-01-0%d', 'Klassestart', '%s', 'Børn', 'Alle børn', 'Børn', 'pct', 'higher',
                    'Pladsanvisningen', 'yearly')
                """.formatted(version, series, version, definition));
    }

    @Test
    void aDryRunChecksAndStoresNothing(CapturedOutput output) throws Exception {
        var file = file("proeve.csv", HEADER + "751,N5,4.4,pp,2024\n");

        assertThat(take(file, "--dry-run")).isZero();

        assertThat(output.getOut()).contains("Filen er i orden: 1 række. Intet er gemt.");
        assertThat(site.page("/batches")).doesNotContain("proeve.csv");
    }

    @Test
    void whenAndByWhomTheFiguresWerePublishedCanBeSaidForAWholeFile() throws Exception {
        var file = file("uden-kilde.csv", HEADER + "751,N5,5.5,pp,2023\n");

        assertThat(take(file, "--published", "2024-05", "--source", "Kommunens egen opgørelse"))
                .isZero();

        assertThat(site.page("/indikator/N5?area=751&vis=tabel"))
                .contains("5,5", "Offentliggjort: maj 2024", "Kommunens egen opgørelse");
        assertThat(site.page("/indikator/N5?area=751&vis=tabel&asOf=2024-05-30"))
                .doesNotContain("5,5");
    }

    @Test
    void aFileThatCannotBeReadIsSaidBeforeAnythingIsStarted(CapturedOutput output) {
        assertThat(take(desk.resolve("findes-ikke.csv"))).isEqualTo(1);
        assertThat(take(desk)).isEqualTo(1);
        assertThat(output.getErr()).contains("findes-ikke.csv findes ikke eller kan ikke læses.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FILE --published tomorrow", "FILE another.csv", "FILE --bogus"})
    void wrongUseEndsWithTwo(String words, CapturedOutput output) throws Exception {
        var file = file("brug.csv", HEADER).toString();
        var command = new ArrayList<>(List.of("import", "observations"));
        if (!words.isEmpty()) {
            command.addAll(List.of(words.replace("FILE", file).split(" ")));
        }

        assertThat(HelhedCommand.execute(Helhed.class, command.toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("Kommandoen er ikke forstået");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(desk.resolve(name), text);
    }

    private static int take(Path file, String... options) {
        var words = new ArrayList<>(List.of("import", "observations", file.toString(), "--data", data.toString()));
        words.addAll(List.of(options));
        return HelhedCommand.execute(Helhed.class, words.toArray(String[]::new));
    }
}
