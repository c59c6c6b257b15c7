package dk.helhed.web.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that this process has started in its data directory.
 *
 * <p>Every setting here that differs from the library's own is deliberate: the library is made for throw-away tests
 * and runs without fsync and without passwords unless told otherwise.
 */
final class EmbeddedDatabase implements Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String VERSION = "18";
    private static final String WORKING_DIRECTORY = "ot.epg.working-dir";
    private static final String ACCESS_RULES = """
            # Written by Helhed at each start: a password for everyone, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;
    private final ServerLock lock;
    private final DatabaseAddress address;
    private boolean closed;

    private EmbeddedDatabase(EmbeddedPostgres server, Postmaster postmaster, ServerLock lock, DatabaseAddress address) {
        this.server = server;
        this.postmaster = postmaster;
        this.lock = lock;
        this.address = address;
    }

    /**
     * Starts the server, after stopping one that a killed process left behind. The first time it is made from nothing.
     *
     * @param lock released when the database is closed, or when it cannot be started
     * @throws DatabaseUnavailable when it cannot be started
     */
    static EmbeddedDatabase start(DataDirectory directory, ServerLock lock) {
        var postmaster = new Postmaster(directory.cluster());
        try {
            postmaster.stop();
            var settings = settings(directory).onFreePort();
            settings.write(directory);
            var server = start(directory, settings);
            if (!settings.prepared()) {
                prepare(settings);
                settings.nowPrepared().write(directory);
            }
            makeProgramRole(settings);
            return new EmbeddedDatabase(server, postmaster, lock, settings.address());
        } catch (IOException | SQLException | RuntimeException failure) {
            postmaster.stop();
            lock.close();
            throw failure instanceof DatabaseUnavailable known
                    ? known
                    : new DatabaseUnavailable(
                            failure, "console.database.start", directory.log().toString());
        }
    }

    private static ServerSettings settings(DataDirectory directory) throws IOException {
        var settings = ServerSettings.read(directory);
        var cluster = directory.cluster();
        if (settings.isPresent() && settings.get().prepared()) {
            var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (!version.equals(VERSION)) {
                throw new DatabaseUnavailable(null, "console.database.version", cluster.toString(), version, VERSION);
            }
            return settings.get();
        }
        if (settings.isEmpty() && Files.exists(cluster)) {
            throw new DatabaseUnavailable(
                    null,
                    "console.database.noSettings",
                    cluster.toString(),
                    directory.settings().toString());
        }
        // A first start that was cut short: nothing has been stored in it yet.
        FileSystemUtils.deleteRecursively(cluster);
        return settings.orElseGet(ServerSettings::fresh);
    }

    private static EmbeddedPostgres start(DataDirectory directory, ServerSettings settings) throws IOException {
        unpackInto(directory.programs());
        if (Files.exists(directory.log())) {
            Files.move(directory.log(), directory.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        var passwordFile = ServerSettings.privateFile(directory.root());
        try {
            Files.writeString(passwordFile, settings.superuserPassword());
            return builder(directory, settings, passwordFile).start();
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** The library makes its directory writable for all; one that only the owner may enter keeps others out. */
    private static void unpackInto(Path programs) throws IOException {
        if (System.getProperty(WORKING_DIRECTORY) == null) {
            Files.createDirectories(programs);
            Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwx------"));
            System.setProperty(WORKING_DIRECTORY, programs.resolve("unpacked").toString());
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory, ServerSettings settings, Path password) {
        var log = Redirect.appendTo(directory.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setDataDirectoryCustomizer(EmbeddedDatabase::restrictAccess)
                .setPort(settings.port())
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", settings.superuserPassword())
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                // The library hands every "locale" to initdb, whatever its name: so there is never a time without
                // password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("log_checkpoints", "off");
    }

    private static void restrictAccess(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), ACCESS_RULES);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void prepare(ServerSettings settings) throws SQLException {
        try (var connection = settings.superuserAddress().connect();
                var statement = connection.createStatement()) {
            statement.execute("create role helhed login nosuperuser nocreatedb nocreaterole noreplication password '"
                    + settings.password() + "'");
            statement.execute("create database helhed owner helhed");
            statement.execute("revoke all on database helhed from public");
        }
    }

    /** At each start: a data directory of an earlier version does not have it. */
    private static void makeProgramRole(ServerSettings settings) throws SQLException {
        try (var connection = settings.superuserAddress().connect()) {
            ProgramRole.make(connection, settings.address().user());
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            server.close();
            // The library gives up after five seconds; a large last checkpoint may take longer.
            postmaster.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
