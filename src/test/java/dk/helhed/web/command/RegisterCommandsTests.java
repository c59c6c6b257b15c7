package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Helhed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code helhed generate register} and {@code helhed import register} on a data directory of its own. */
@ExtendWith(OutputCaptureExtension.class)
class RegisterCommandsTests {

    @TempDir
    private Path desk;

    @Test
    void anInventedRegisterIsTakenInOnceAndABadOneIsRefusedWithEveryBadRow(CapturedOutput output) throws IOException {
        var register = desk.resolve("register.parquet");
        assertThat(run(
                        "generate",
                        "register",
                        "--persons",
                        "500",
                        "--years",
                        "2022-2024",
                        "--out",
                        register.toString()))
                .isZero();
        assertThat(output.getOut()).contains("1.500 rækker om 500 opdigtede personer, 2022-2024.");

        assertThat(take(register, "--dry-run")).isZero();
        assertThat(output.getOut()).contains("1.500 rækker om 500 personer, 2022-2024. Intet er gemt.");
        assertThat(desk.resolve("var/data/register")).doesNotExist();

        assertThat(take(register)).isZero();
        assertThat(output.getOut()).contains("Læst ind som leverance 1 af register: 1.500 rækker om 500 personer");
        assertThat(desk.resolve("var/data/register/1/2024-0.parquet")).isReadable();
        assertThat(desk.resolve("var/data/.incoming")).doesNotExist();
        assertThat(desk.resolve("var/pseudonym.key")).exists();

        assertThat(take(register)).isZero();
        assertThat(output.getOut()).contains("Filerne er allerede læst ind som leverance 1 af register.");

        var bad = desk.resolve("bad.csv");
        run("generate", "register", "--persons", "20", "--years", "2024-2025", "--out", bad.toString());
        var lines = new ArrayList<>(Files.readAllLines(bad));
        lines.add("21,2025,999,84,1,1,208,1,30,1,0,0,-1,-1,-1,1,0,1,0,0");
        Files.write(bad, lines);
        assertThat(take(bad)).isEqualTo(1);
        assertThat(output.getErr())
                .contains(
                        "Fil bad.csv, række 41, kolonne municipality: fandt \"999\". Forventet: en kode i listen municipalities")
                .contains("File bad.csv, row 41, column municipality: found \"999\". Expected: a code in the list")
                .contains("Intet er gemt: 1 fejl.");
        assertThat(desk.resolve("var/data/register/2")).doesNotExist();

        Files.delete(desk.resolve("var/pseudonym.key"));
        Files.write(bad, lines.subList(0, lines.size() - 1));
        assertThat(take(bad)).isEqualTo(1);
        assertThat(output.getErr()).contains("mangler, men tidligere leverancer er lavet med den");
    }

    @Test
    void wrongUseIsSaidBeforeAnythingIsStarted(CapturedOutput output) {
        var file = desk.resolve("x.csv").toString();
        for (var words : List.of(
                List.of("--persons", "0", "--out", file),
                List.of("--persons", "100000000", "--out", file),
                List.of("--persons", "5", "--out", desk.resolve("x.xlsx").toString()),
                List.of("--persons", "5", "--out", file, "--years", "2025-2008"),
                List.of("--out", file))) {
            var command = new ArrayList<>(List.of("generate", "register"));
            command.addAll(words);
            assertThat(run(command.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
        }
        assertThat(run(
                        "generate",
                        "register",
                        "--persons",
                        "5",
                        "--out",
                        desk.resolve("no/x.csv").toString()))
                .isEqualTo(1);
        assertThat(run("import", "register", desk.resolve("none.csv").toString(), "--dataset", "register"))
                .isEqualTo(1);
        assertThat(run("import", "register", file)).isEqualTo(2);
        assertThat(output.getErr()).contains("findes ikke eller kan ikke skrives", "findes ikke eller kan ikke læses");
    }

    private int take(Path file, String... options) {
        var words = new ArrayList<>(List.of(
                "import",
                "register",
                file.toString(),
                "--dataset",
                "register",
                "--data",
                desk.resolve("var").toString()));
        words.addAll(List.of(options));
        return run(words.toArray(String[]::new));
    }

    private static int run(String... words) {
        return HelhedCommand.execute(Helhed.class, words);
    }
}
