package dk.helhed.web.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Finds the database of the program: the one named by the environment, else the embedded one of a data directory. */
public final class Databases {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Map<String, String> environment;

    /**
     * @param environment may hold {@code HELHED_DATABASE_URL}, {@code HELHED_DATABASE_USER} and
     *     {@code HELHED_DATABASE_PASSWORD}; then nothing embedded is ever started
     */
    public Databases(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The database for a running web server, which keeps an embedded one to itself.
     *
     * @throws DatabaseUnavailable when another process has the data directory, or no database can be reached
     */
    public Database forServer(Path data) {
        return external().orElseGet(() -> {
            var directory = DataDirectory.at(data);
            return ServerLock.take(directory, ServerLock.Holder.SERVER)
                    .map(lock -> EmbeddedDatabase.start(directory, lock))
                    .orElseThrow(() -> inUse(directory));
        });
    }

    /**
     * The database for one command: that of the server running on the same data directory, else one started for as
     * long as the command takes. Waits up to a minute for another command or for a server about to be ready.
     *
     * @throws DatabaseUnavailable when the wait was in vain, or no database can be reached
     */
    public Database forCommand(Path data) {
        return external().orElseGet(() -> joinOrStart(DataDirectory.at(data)));
    }

    private Optional<Database> external() {
        return ExternalDatabase.in(environment).map(ExternalDatabase::checked);
    }

    private static Database joinOrStart(DataDirectory directory) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var lock = ServerLock.take(directory, ServerLock.Holder.COMMAND);
            if (lock.isPresent()) {
                return EmbeddedDatabase.start(directory, lock.get());
            }
            if (ServerLock.heldBy(directory, ServerLock.Holder.SERVER)) {
                var running = running(directory);
                if (running.isPresent()) {
                    return running.get();
                }
            }
            pause();
        }
        throw inUse(directory);
    }

    private static Optional<Database> running(DataDirectory directory) {
        var address =
                ServerSettings.read(directory).filter(ServerSettings::prepared).map(ServerSettings::address);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try (var connection = address.get().connect()) {
            return connection.isValid(1) ? Optional.of(new BorrowedDatabase(address.get())) : Optional.empty();
        } catch (SQLException notReadyYet) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", stopped);
        }
    }

    private static DatabaseUnavailable inUse(DataDirectory directory) {
        return new DatabaseUnavailable(
                null, "console.database.inUse", directory.root().toString(), ServerLock.holder(directory));
    }
}
