package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server starts and stops beside others. */
@Alongside
class StoppedServerTests {

    @TempDir
    private Path data;

    @Test
    void aTakenPortIsSaidInASentenceBeforeAnythingStarts() throws Exception {
        try (var stranger = new ServerSocket(0);
                var run = ChildJvm.start(
                        Helhed.class, "run", "--port", "" + stranger.getLocalPort(), "--data", data.toString())) {
            assertThat(run.remainingLines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Port " + stranger.getLocalPort() + " er optaget");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void itServesUntilItIsAskedToStopAndStopsTheDatabaseLast() throws Exception {
        try (var run = ChildJvm.start(Helhed.class, "run", "--port", "0", "--data", data.toString())) {
            var address = run.awaitLine("kører på").replaceAll(".*(http://\\S+).*", "$1");
            assertThat(run.awaitLine("runs at")).contains(address);
            assertThat(status(address)).isBetween(200, 499);
            assertASecondOneIsRefused();

            run.terminate();

            assertThat(run.exitCode()).isEqualTo(143);
            assertThat(run.remainingLines()).isEmpty();
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
            assertThat(data.resolve("postgres.log")).content().contains("database system is shut down");
        }
    }

    private void assertASecondOneIsRefused() throws Exception {
        try (var second = ChildJvm.start(Helhed.class, "run", "--port", "0", "--data", data.toString())) {
            assertThat(second.remainingLines()).hasSize(2).first().asString().contains("allerede i brug");
            assertThat(second.exitCode()).isEqualTo(1);
        }
    }

    private static int status(String address) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
