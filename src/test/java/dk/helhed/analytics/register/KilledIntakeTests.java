package dk.helhed.analytics.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.Alongside;
import dk.helhed.ChildJvm;
import dk.helhed.analytics.invented.InventedRegister;
import dk.helhed.analytics.invented.InventedRegisters;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whenever an import of register rows is killed, no half batch stands in its place, and the next import works. What the database
 * knows of a batch it learns in one transaction, after all of this.
 */
@Alongside
class KilledIntakeTests {

    private static final int PEOPLE = 3_000;

    @TempDir
    private Path desk;

    @BeforeEach
    void writeRows() {
        InventedRegisters.write(new InventedRegister(PEOPLE, 2016, 2025, desk.resolve("rows.parquet")), share -> {});
    }

    @Test
    void killedWhileItWritesAndBeforeAndAfterTheFilesAreInTheirPlaceItIsDoneWhollyTheNextTime() throws Exception {
        // It goes no further than the next step, however late the first file is seen.
        try (var taking = start(Step.COMPARING.name())) {
            awaitFilesIn(desk.resolve("data/.incoming/rows"));
            taking.kill();
        }
        assertThat(batch()).doesNotExist();
        assertThat(desk.resolve("data/.incoming")).exists();

        killAt(Step.COMPARING.name());
        assertThat(batch()).doesNotExist();

        killAt(RegisterTaking.TAKEN);
        var killed = Files.getLastModifiedTime(batch().resolve("2025-0.parquet"));

        var stored = RegisterTaking.take(desk, desk.resolve("rows.parquet"));
        assertThat(Files.getLastModifiedTime(batch().resolve("2025-0.parquet"))).isGreaterThan(killed);
        assertThat(desk.resolve("data/.incoming")).doesNotExist();
        assertWhole(stored);
    }

    private void assertWhole(List<StoredFile> stored) throws IOException {
        assertThat(stored.stream().mapToLong(StoredFile::rows).sum()).isEqualTo(10L * PEOPLE);
        for (var file : stored) {
            assertThat(Sha256.of(() -> Files.newInputStream(batch().resolve(file.name()))))
                    .isEqualTo(file.sha256());
        }
        try (var files = Files.list(batch())) {
            assertThat(files).hasSameSizeAs(stored);
        }
    }

    private void killAt(String step) throws Exception {
        try (var taking = start(step)) {
            taking.awaitLine(RegisterTaking.READY);
            taking.kill();
        }
    }

    private ChildJvm start(String step) throws IOException {
        return ChildJvm.start(RegisterTaking.class, desk.toString(), step);
    }

    private Path batch() {
        return desk.resolve("data/register/1");
    }

    private static void awaitFilesIn(Path directory) throws InterruptedException {
        var patience = 60_000;
        while (isEmpty(directory) && patience-- > 0) {
            Thread.sleep(1);
        }
        assertThat(patience).isPositive();
    }

    private static boolean isEmpty(Path directory) {
        var files = directory.toFile().list();
        return files == null || files.length == 0;
    }
}
