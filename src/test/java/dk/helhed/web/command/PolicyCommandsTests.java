package dk.helhed.web.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** {@code helhed policies}, {@code import policy} and {@code export policy} while {@code helhed run} serves the same data. */
class PolicyCommandsTests {

    private static final String FILE = """
            # Vores egen note; den bliver stående
            policy: moelleby-2026
            municipality: "615"
            title: {da: "Alle med på øen"}
            summary: {da: Kort sagt.}
            source: {title: {da: Papiret}}
            """;

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static RunningSite site;

    @TempDir
    private Path desk;

    /** What a command did. */
    private record Done(int code, ByteArrayOutputStream out, String err) {

        String text() {
            return out.toString(UTF_8);
        }
    }

    /** Keeps what the command writes, and hands on what is written by tests that run alongside. */
    private static final class OfThisThread extends OutputStream {

        private final Thread command = Thread.currentThread();
        private final OutputStream kept;
        private final OutputStream others;

        OfThisThread(OutputStream kept, OutputStream others) {
            this.kept = kept;
            this.others = others;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var writer = Thread.currentThread().equals(command) ? kept : others;
            writer.write(bytes, from, length);
        }
    }

    @BeforeAll
    static void run() throws IOException {
        site = RunningSite.on(data);
    }

    @AfterAll
    static void stop() throws Exception {
        site.stop();
    }

    private static Done execute(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var standardOut = System.out;
        var standardErr = System.err;
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var newOut = new PrintStream(new OfThisThread(out, standardOut), true, UTF_8);
                var newErr = new PrintStream(new OfThisThread(err, standardErr), true, UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            var code = HelhedCommand.execute(Helhed.class, all.toArray(String[]::new));
            return new Done(code, out, err.toString(UTF_8));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardErr);
        }
    }

    private Done take(byte[] file, String... options) throws IOException {
        var words = new ArrayList<>(List.of(
                "import", "policy", Files.write(desk.resolve("p.yaml"), file).toString()));
        words.addAll(List.of(options));
        return execute(words.toArray(String[]::new));
    }

    @Test
    void theShippedPoliciesAndTheirFiguresAreThereFromTheStart() throws Exception {
        var listed = execute("policies");

        assertThat(listed.code()).isZero();
        assertThat(listed.text().lines())
                .anyMatch(line -> line.matches("aarhus-2007 +Aarhus +Afløst +Medborgerskab skaber sammenhængskraft"))
                .anyMatch(line -> line.matches("aarhus-2013 +Aarhus +Gælder +Integrationspolitik i Aarhus Kommune"))
                .anyMatch(line -> line.startsWith("aalborg-2005 "))
                .anyMatch(line -> line.startsWith("koebenhavn-2006 "))
                .anyMatch(line -> line.startsWith("aabenraa-2020 "));
        assertThat(site.page("/politik/aarhus-2007/maal.csv"))
                .contains("beskaeftigelse-3-point", ",2000,35.6,2008,50.9,59.6,moderate,")
                .contains(",target-achieved,target-achieved,");
        assertThat(site.page("/indikator/751-1")).contains("95");
    }

    @Test
    void aShippedPolicyIsGivenOutByteForByte() throws IOException {
        var exported = execute("export", "policy", "aabenraa-2020");

        assertThat(exported.code()).isZero();
        assertThat(exported.out().toByteArray())
                .isEqualTo(new ClassPathResource("policies/aabenraa-2020.yaml").getContentAsByteArray());
    }

    @Test
    void aFileIsCheckedTakenInOnceGivenBackByteForByteAndTakenInAnewAsLongAsItIsADraft() throws Exception {
        var file = FILE.replace("\n", "\r\n").strip().getBytes(UTF_8);

        assertThat(take(file, "--dry-run").text())
                .contains("Filen er i orden (moelleby-2026). Intet er gemt.", "Nothing is stored.");
        var unknown = execute("export", "policy", "moelleby-2026");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out().toByteArray()).isEmpty();
        assertThat(unknown.err()).contains("Der er ingen politik med id moelleby-2026.");

        assertThat(take(file).text()).contains("Politikken moelleby-2026 er læst ind.");
        assertThat(take(file).text()).contains("står der allerede med præcis samme tekst");
        assertThat(execute("export", "policy", "moelleby-2026").out().toByteArray())
                .isEqualTo(file);
        assertThat(take(FILE.getBytes(UTF_8)).text()).contains("Udkastet moelleby-2026 er læst ind igen");
        assertThat(site.page("/politikker")).doesNotContain("moelleby-2026");
    }

    @Test
    void everyMistakeIsSaidWithLineAndPathInBothLanguagesAndNothingIsStored() throws IOException {
        var wrong = FILE.replace("moelleby-2026", "forkert-2026").replace("\"615\"", "\"999\"") + """
                goals:
                  - key: job
                    text: {da: Flere i job}
                    effectGoals:
                      - {key: e, text: {da: Mere}, indicator: "1.2", target: {value: 60, direction: higher}}
                """;

        var refused = take(wrong.getBytes(UTF_8));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines())
                .containsSubsequence(
                        "Linje 3, municipality: Der er intet område med koden \"999\". Brug Danmarks Statistiks kode, "
                                + "for eksempel \"751\" for Aarhus eller \"000\" for hele landet.",
                        "Linje 11, goals[job].effectGoals[e].target.deadline: Feltet deadline mangler. Skriv det.",
                        "Intet er ændret: 2 fejl. Ret filen, og prøv igen.",
                        "Nothing is changed: 2 mistakes. Correct the file and try again.")
                .anyMatch(line -> line.startsWith("Line 3, municipality: "))
                .anyMatch(line -> line.startsWith("Line 11, goals[job].effectGoals[e].target.deadline: "));
        assertThat(execute("policies").text()).doesNotContain("forkert-2026");
    }

    @Test
    void aFileThatIsNotUtf8OrNotThereIsRefused() throws IOException {
        var latin = take(FILE.replace("moelleby", "latin").getBytes(ISO_8859_1));
        assertThat(latin.code()).isEqualTo(1);
        assertThat(latin.err()).contains("er ikke skrevet i UTF-8", "is not written in UTF-8");

        var missing =
                execute("import", "policy", desk.resolve("findes-ikke.yaml").toString());
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("findes-ikke.yaml findes ikke eller kan ikke læses.");
    }

    @Test
    void anAdoptedPolicyIsNotTakenInAnew() throws IOException {
        var shipped = new ClassPathResource("policies/aarhus-2013.yaml").getContentAsString(UTF_8);

        var refused = take(shipped.replace("Alle er aktive", "Ingen er aktive").getBytes(UTF_8));

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("Linje 1, policy: aarhus-2013 er vedtaget og ændres ikke mere.");
    }
}
