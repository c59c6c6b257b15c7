package dk.helhed.analytics.register;

import dk.helhed.analytics.AnalyticsSettings;
import dk.helhed.tables.Sha256;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The directories of batches: {@code dataset/number/2024-0.parquet}. What arrives is written beside, and moved to its place as a
 * whole; what no row in the database names is not there.
 */
@Component
class BatchFolders {

    private final Path root;

    BatchFolders(AnalyticsSettings settings) {
        this.root = settings.directory().toAbsolutePath().normalize();
    }

    /** An empty directory for the one import that is under way; what a killed one left in it is gone. */
    Path incoming() throws IOException {
        var folder = root.resolve(".incoming");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        return Files.createDirectories(folder);
    }

    Path file(String dataset, StoredFile file) {
        return folder(dataset, file.batch()).resolve(file.name());
    }

    /**
     * Moves files to the place of their batch. One that is there already belongs to an import that was killed before the
     * database knew of it.
     */
    List<StoredFile> take(String dataset, int number, List<WrittenRows.WrittenFile> files) throws IOException {
        var beside = Files.createDirectories(root.resolve(".incoming/batch"));
        var stored = new ArrayList<StoredFile>();
        var counts = new HashMap<Integer, Integer>();
        for (var file : files) {
            var name = "%d-%d.parquet".formatted(file.year(), counts.merge(file.year(), 1, Integer::sum) - 1);
            var path = Files.move(file.path(), beside.resolve(name));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
            force(path);
            stored.add(new StoredFile(
                    number,
                    name,
                    file.year(),
                    Sha256.of(() -> Files.newInputStream(path)),
                    Files.size(path),
                    file.rows()));
        }
        force(beside);
        var place = folder(dataset, number);
        FileSystemUtils.deleteRecursively(place);
        var above = Files.createDirectories(root.resolve(dataset));
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        force(above);
        return stored;
    }

    private Path folder(String dataset, int number) {
        return root.resolve(dataset).resolve(Integer.toString(number));
    }

    /** Waits until the disk has it. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
