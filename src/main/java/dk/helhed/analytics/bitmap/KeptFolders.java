package dk.helhed.analytics.bitmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Folders in a directory that several programs share, each of which can be made anew. When they take too much space, those go that
 * have not been used for longest: among them those of files that are gone, which nobody asks for any more.
 *
 * @param root holds the folders
 * @param mostBytes that all of them together may take
 */
record KeptFolders(Path root, long mostBytes, InstantSource clock) {

    private static final String FOLDERS = "kept";
    private static final String SPILL = "spill";

    /** What a running DuckDB has set aside is younger. */
    private static final Duration LONGEST_SCAN = Duration.ofDays(1);

    /** The place of a folder, whether it is there or not. */
    Path of(String name) {
        return root.resolve(FOLDERS).resolve(name);
    }

    /** Notes that a folder was used just now. */
    void use(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
        } catch (NoSuchFileException gone) {
            // it is made anew when it is needed next
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param used when it was used last */
    private record Folder(Path path, FileTime used, long bytes) {}

    /**
     * Throws folders away until the rest fit, and what killed programs had set aside.
     *
     * @param needed folders that stay
     * @return whether folders were thrown away
     */
    boolean thin(List<Path> needed) throws IOException {
        var kept = folders(root.resolve(FOLDERS));
        var all = kept.stream().mapToLong(Folder::bytes).sum();
        var bytes = all;
        for (var folder : kept) {
            if (bytes > mostBytes && !needed.contains(folder.path())) {
                FileSystemUtils.deleteRecursively(folder.path());
                bytes -= folder.bytes();
            }
        }
        var old = FileTime.from(clock.instant().minus(LONGEST_SCAN));
        for (var folder : folders(root.resolve(SPILL))) {
            if (folder.used().compareTo(old) < 0) {
                FileSystemUtils.deleteRecursively(folder.path());
            }
        }
        return bytes < all;
    }

    /** What lies in a directory, that used longest ago first. */
    private static List<Folder> folders(Path directory) throws IOException {
        try (var paths = Files.list(directory)) {
            return paths.map(KeptFolders::folder)
                    .sorted(Comparator.comparing(Folder::used))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static Folder folder(Path path) {
        try {
            return new Folder(path, Files.getLastModifiedTime(path), bytes(path));
        } catch (NoSuchFileException gone) {
            return new Folder(path, FileTime.from(Instant.EPOCH), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long bytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            var bytes = 0L;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }
}
