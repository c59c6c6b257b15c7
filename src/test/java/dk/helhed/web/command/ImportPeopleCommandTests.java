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

/** {@code helhed import people} on a data directory of its own. */
@ExtendWith(OutputCaptureExtension.class)
class ImportPeopleCommandTests {

    private static final String FILE = """
            unit_code;unit_name;unit_kind;parent_code;number;name;role;role_unit;from
            by;Eksempel Kommune;municipality;;;;;;
            bif;Beskæftigelse;department;by;;;;;
            bif;;;;anje;Anna Jensen;caseworker;;2026-01-01
            """;

    @TempDir
    private Path desk;

    @Test
    void aFileIsCheckedTakenInOnceAndRefusedWithEveryBadLine(CapturedOutput output) throws IOException {
        assertThat(take(FILE, "--dry-run")).isZero();
        assertThat(output.getOut()).contains("Medarbejdere: 1 nye, 0 ændret, 0 uændret.", "Intet er gemt.");

        assertThat(take(FILE)).isZero();
        assertThat(output.getOut())
                .contains("Enheder: 2 nye, 0 ændret, 0 uændret.", "Roller: 1 nye", "Filen er læst ind.");

        assertThat(take(FILE)).isZero();
        assertThat(output.getOut()).contains("Alt i filen er allerede på plads", "Nothing is changed.");

        assertThat(take(FILE + "bif;;;;to ord;Bo;;;\nbif;;;;cc;Carl;konge;;\n")).isEqualTo(1);
        assertThat(output.getErr().lines())
                .containsSubsequence(
                        "Linje 5, kolonne number: fandt \"to ord\". Forventet: et brugernavn af bogstaver og tal uden "
                                + "mellemrum, højst 60 tegn.",
                        "Linje 6, kolonne role: fandt \"konge\". Forventet: koden på en rolle, for eksempel caseworker; "
                                + "se siden /roller.",
                        "Intet er ændret: 2 fejl i 5 rækker. Ret filen, og prøv igen.");
    }

    @Test
    void aFileThatCannotBeReadIsSaidBeforeAnythingIsStarted(CapturedOutput output) {
        assertThat(HelhedCommand.execute(Helhed.class, "import", "people", desk.toString()))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("findes ikke eller kan ikke læses");
    }

    private int take(String text, String... options) throws IOException {
        var file = Files.writeString(desk.resolve("personale.csv"), text);
        var words = new ArrayList<>(List.of(
                "import",
                "people",
                file.toString(),
                "--data",
                desk.resolve("data").toString()));
        words.addAll(List.of(options));
        return HelhedCommand.execute(Helhed.class, words.toArray(String[]::new));
    }
}
