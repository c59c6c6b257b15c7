package dk.helhed.web.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The main process of the PostgreSQL that works in one cluster directory, found by the file {@code postmaster.pid}.
 *
 * @param cluster absolute
 */
record Postmaster(Path cluster) {

    private static final Duration ORDERLY = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /**
     * Stops the server if one runs: orderly, and at once when that takes too long. A file left behind by a process
     * that is gone, or whose number now belongs to something else, is removed.
     *
     * @throws DatabaseUnavailable when it runs and cannot be stopped
     */
    void stop() {
        var server = process();
        if (server.isPresent() && !ends(server.get(), "INT", ORDERLY) && !ends(server.get(), "QUIT", AT_ONCE)) {
            throw new DatabaseUnavailable(
                    null, "console.database.orphan", Long.toString(server.get().pid()));
        }
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The running server; empty if there is none. */
    Optional<ProcessHandle> process() {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::worksHere);
        } catch (IOException | RuntimeException noUsableFile) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            var command = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            var words =
                    List.of(Files.readString(command, StandardCharsets.UTF_8).split("\0"));
            return Path.of(words.getFirst()).endsWith("postgres") && words.contains(cluster.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean ends(ProcessHandle process, String signal, Duration patience) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            var deadline = System.nanoTime() + patience.toNanos();
            while (process.isAlive() && System.nanoTime() < deadline) {
                Thread.sleep(Duration.ofMillis(50));
            }
            return !process.isAlive();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
