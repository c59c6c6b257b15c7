package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in by a start: the first administrator by a link, and invented people only if the command line says so. */
@Alongside
class FirstStartTests {

    @TempDir
    private Path data;

    @Test
    void theConsoleTellsALinkForTheFirstAdministratorThatTheNextStartReplaces() throws Exception {
        String first;
        try (var run = run(Map.of("HELHED_SIGNIN_DEMO", "true"), "--empty")) {
            first = link(run);
            try (var site = RunningSite.of(run)) {
                assertThat(site.page(first)).contains("Vælg en adgangskode", "Dit brugernavn er administrator");
                assertThat(site.page("/log-ind")).doesNotContain("Prøv som");
                assertThat(site.page("/politikker")).contains("Der er ingen politikker endnu.");
                site.stop();
            }
        }
        try (var run = run(Map.of(), "--empty", "--demo")) {
            var second = link(run);
            try (var site = RunningSite.of(run)) {
                assertThat(site.page(first)).contains("Linket kan ikke bruges");
                assertThat(site.page(second)).contains("Vælg en adgangskode");
                assertThat(site.page("/log-ind")).contains("Prøv som", "Adam Administrator", "Oksana Oversætter");
                site.stop();
            }
        }
    }

    @Test
    void inventedPeopleAreNotOfferedToOtherMachines() throws Exception {
        try (var run = run(Map.of("SERVER_ADDRESS", "0.0.0.0"), "--demo")) {
            assertThat(run.remainingLines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("--demo virker kun på denne maskine");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(data).isEmptyDirectory();
        }
    }

    private ChildJvm run(Map<String, String> environment, String... options) throws Exception {
        var words = new ArrayList<>(List.of("run", "--port", "0", "--data", data.toString()));
        words.addAll(List.of(options));
        return ChildJvm.start(environment, Helhed.class, words.toArray(String[]::new));
    }

    private static String link(ChildJvm run) throws Exception {
        return URI.create(run.awaitLine("first administrator").replaceAll(".*(http://\\S+).*", "$1"))
                .getPath();
    }
}
