package dk.helhed.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.Helhed;
import dk.helhed.TestPostgres;
import dk.helhed.web.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed in the middle of an import, afterwards the whole file is there or nothing of it. */
@Alongside
@Order(2)
class KilledImportTests {

    private static final int ROWS = 120_000;
    private static final int KILLS = 2;
    private static final List<String> AREAS = List.of("101", "147", "461", "751", "851");

    @TempDir
    private static Path desk;

    @TempDir
    private Path data;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path file;

    @BeforeAll
    static void writeALargeFile() throws IOException {
        file = desk.resolve("stor.csv");
        try (var text = Files.newBufferedWriter(file)) {
            text.write("area_code,indicator_no,value,unit,period\n");
            for (int row = 0; row < ROWS; row++) {
                var area = AREAS.get(row % AREAS.size());
                var month = row / AREAS.size() % 240;
                text.write("%s,N2,50.5,pct,%dM%02d%n".formatted(area, 2000 + month / 12, 1 + month % 12));
            }
        }
    }

    @Test
    void theCommandKilledAtAnyMomentLeavesNothing() throws Exception {
        var database = TestPostgres.freshDatabase();
        var stored = new StoredRows(database);
        var moments = new Random(751);

        for (int kill = 0; kill < KILLS; kill++) {
            try (var command = importInto(database)) {
                stored.awaitFlow(1 + moments.nextInt(ROWS * 3 / 4));
                command.kill();
            }
            stored.awaitRest();
            assertThat(stored.batches()).isZero();
            assertThat(stored.observations()).isZero();
        }

        try (var command = importInto(database)) {
            command.awaitLine("Imported as batch 1: 120,000 rows");
            assertThat(command.exitCode()).isZero();
        }
        assertThat(stored.observations()).isEqualTo(ROWS);
    }

    @Test
    void theServerAndThenItsDatabaseKilledLeaveAllOrNothing() throws Exception {
        try (var first = RunningSite.on(data);
                var command = importInto(data)) {
            StoredRows.in(data).awaitFlow(1);
            first.process().kill();
            try (var second = RunningSite.on(data)) {
                assertThat(second.page("/")).contains(RunningSite.SHIPPED);
                command.remainingLines();
                assertThat(command.exitCode()).isBetween(0, 1);
                assertAllOrNothing(StoredRows.in(data));

                killTheDatabaseInTheMiddleOfAnotherImport();
                second.process().kill();
            }
        }
        try (var third = RunningSite.on(data);
                var command = importInto(data)) {
            assertThat(third.page("/")).contains(RunningSite.SHIPPED);
            assertAllOrNothing(StoredRows.in(data));
            command.awaitLine("batch 4");
            assertThat(command.exitCode()).isZero();
            assertThat(StoredRows.in(data).batches()).isEqualTo(4);
            assertAllOrNothing(StoredRows.in(data));
        }
    }

    private void killTheDatabaseInTheMiddleOfAnotherImport() throws Exception {
        var stored = StoredRows.in(data);
        var other = Files.writeString(
                desk.resolve("anden.csv"), Files.readString(file).replace("50.5", "50.6"));
        try (var command =
                ChildJvm.start(Helhed.class, "import", "observations", other.toString(), "--data", data.toString())) {
            stored.awaitFlow(1);
            var pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            command.awaitLine("Kommandoen mislykkedes");
            assertThat(command.exitCode()).isEqualTo(1);
        }
    }

    private static void assertAllOrNothing(StoredRows stored) throws Exception {
        stored.awaitRest();
        assertThat(stored.observations()).isEqualTo(stored.taken());
    }

    private static ChildJvm importInto(DatabaseAddress database) throws IOException {
        return ChildJvm.start(
                Map.of(
                        "HELHED_DATABASE_URL", database.jdbcUrl(),
                        "HELHED_DATABASE_USER", database.user(),
                        "HELHED_DATABASE_PASSWORD", database.password()),
                Helhed.class,
                "import",
                "observations",
                file.toString());
    }

    private static ChildJvm importInto(Path data) throws IOException {
        return ChildJvm.start(Helhed.class, "import", "observations", file.toString(), "--data", data.toString());
    }
}
