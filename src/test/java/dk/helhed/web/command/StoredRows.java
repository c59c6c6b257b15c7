package dk.helhed.web.command;

import dk.helhed.web.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** What an import has left in a database, and what it is doing there. */
record StoredRows(DatabaseAddress database) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** The embedded database of a data directory, which is running. */
    static StoredRows in(Path data) throws IOException {
        var settings = new Properties();
        try (var text = Files.newBufferedReader(data.resolve("database.properties"))) {
            settings.load(text);
        }
        var url = "jdbc:postgresql://127.0.0.1:" + settings.getProperty("port") + "/helhed";
        return new StoredRows(new DatabaseAddress(url, "helhed", settings.getProperty("password")));
    }

    long batches() throws SQLException {
        return number("select count(*) from barometer.batch");
    }

    long observations() throws SQLException {
        return number("select count(*) from barometer.observation");
    }

    long taken() throws SQLException {
        return number("select coalesce(sum(taken), 0) from barometer.batch");
    }

    /** Waits until an import has handed over this many rows. */
    void awaitFlow(long rows) throws SQLException {
        await("select coalesce(max(tuples_processed), 0) >= " + rows
                + " from pg_stat_progress_copy where datname = current_database()");
    }

    /** Waits until no import is at work any more. */
    void awaitRest() throws SQLException {
        await("""
                select not exists (
                    select from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null)
                """);
    }

    private void await(String condition) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = connect();
                var statement = connection.prepareStatement(condition)) {
            while (System.nanoTime() < deadline) {
                try (var row = statement.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) {
                        return;
                    }
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new AssertionError("In vain: " + condition);
    }

    long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
