package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Alongside
class RunCommandTests {

    @TempDir
    private Path data;

    @Test
    void startedEmptyItHasNoFiguresUntilAFileIsImportedWhileItIsStopped(@TempDir Path desk) throws Exception {
        try (var empty = RunningSite.of(
                ChildJvm.start(Helhed.class, "run", "--empty", "--port", "0", "--data", data.toString()))) {
            assertThat(empty.page("/"))
                    .doesNotContain(RunningSite.SHIPPED)
                    .contains("Der er endnu ingen tal for hele landet");
            assertThat(empty.page("/batches")).contains("Der er ikke læst nogen tal ind endnu.");
            empty.stop();
        }

        var file = Files.writeString(desk.resolve("egne-tal.csv"), """
                area_code;indicator_no;value;unit;year
                751;N2;43,7;pct;2024
                """);
        try (var command =
                ChildJvm.start(Helhed.class, "import", "observations", file.toString(), "--data", data.toString())) {
            assertThat(command.remainingLines())
                    .containsExactly(
                            "Læst ind som batch 1: 1 række taget ind, 0 afvist.",
                            "Imported as batch 1: 1 row taken, 0 refused.");
            assertThat(command.exitCode()).isZero();
        }

        try (var again = RunningSite.on(data)) {
            assertThat(again.page("/indikator/N2?area=751")).contains("43,7");
            assertThat(again.page("/batches")).contains("egne-tal.csv").doesNotContain("national-barometer.csv");
            assertThat(again.page("/")).doesNotContain(RunningSite.SHIPPED);
        }
    }
}
