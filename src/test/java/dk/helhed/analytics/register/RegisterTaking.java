package dk.helhed.analytics.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.analytics.AnalyticsSettings;
import dk.helhed.analytics.dataset.TestDatasets;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** All that an import does with files, as a process of its own that can be stopped at a step for good. */
public final class RegisterTaking {

    static final String READY = "at the step";
    static final String TAKEN = "TAKEN";

    private final BatchFolders folders;
    private final String last;

    private RegisterTaking(Path desk, String last) {
        this.folders = folders(desk);
        this.last = last;
    }

    static BatchFolders folders(Path desk) {
        return new BatchFolders(new AnalyticsSettings(
                desk.resolve("data"), desk.resolve("pseudonym.key"), "512MB", 1, DataSize.ofMegabytes(1)));
    }

    /** Arguments: the directory with the rows, and the step that is the last. */
    public static void main(String[] arguments) throws IOException {
        var desk = Path.of(arguments[0]);
        new RegisterTaking(desk, arguments[1]).take(desk.resolve("rows.parquet"));
    }

    static List<StoredFile> take(Path desk, Path rows) throws IOException {
        return new RegisterTaking(desk, "").take(rows);
    }

    private List<StoredFile> take(Path rows) throws IOException {
        var folder = folders.incoming();
        var limits = new DuckDbLimits("512MB", 1, Files.createDirectory(folder.resolve("spill")));
        var key = new PseudonymKey("0123456789abcdef0123456789abcdef".getBytes(UTF_8));
        var sources = SourceFiles.inspect(List.of(rows), error -> {
            throw new IllegalStateException(error.toString());
        });
        var outcome = new RegisterReading(TestDatasets.shipped(), key, limits, (step, share) -> stopAt(step.name()))
                .read(sources, folder.resolve("rows"), Map.of());
        var stored = switch (outcome) {
            case RegisterReading.Outcome.Good good -> folders.take("register", 1, good.files());
            case RegisterReading.Outcome.Bad bad ->
                throw new IllegalStateException(bad.told().toString());
        };
        stopAt(TAKEN);
        FileSystemUtils.deleteRecursively(folder);
        return stored;
    }

    private void stopAt(String step) {
        if (step.equals(last)) {
            System.out.println(READY);
            try {
                Thread.currentThread().join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
