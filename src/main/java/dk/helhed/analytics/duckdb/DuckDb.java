package dk.helhed.analytics.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/** A DuckDB in memory that lives until it is closed. For one thread, except that another may {@link #cancel()}. */
public final class DuckDb implements AutoCloseable {

    private final Connection connection;
    private volatile @Nullable DuckDBPreparedStatement running;
    private volatile boolean canceled;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** Opens one that can fetch no extension and whose settings no later statement changes. */
    public static DuckDb open(DuckDbLimits limits) {
        return open(settings(limits));
    }

    /** As above; it can read these files and no others, and write none. */
    public static DuckDb reading(List<Path> files, DuckDbLimits limits) {
        var settings = settings(limits);
        var paths = files.stream()
                .map(file -> text(file.toAbsolutePath().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
        settings.setProperty("allowed_paths", paths);
        settings.setProperty("enable_external_access", "false");
        return open(settings);
    }

    private static Properties settings(DuckDbLimits limits) {
        var settings = new Properties();
        settings.setProperty("memory_limit", limits.memory());
        var own = limits.spill().toAbsolutePath().resolve("duckdb-" + UUID.randomUUID());
        settings.setProperty("temp_directory", own.toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_file_encryption", "true");
        // It has no other way to encrypt without an extension from the net, and calls this one unsafe since keys may be
        // guessed.
        settings.setProperty("force_mbedtls_unsafe", "true");
        if (limits.threads() > 0) {
            settings.setProperty("threads", Integer.toString(limits.threads()));
        }
        return settings;
    }

    private static DuckDb open(Properties settings) {
        try {
            var duck = new DuckDb(DriverManager.getConnection("jdbc:duckdb:", settings));
            duck.execute("set parquet_metadata_cache = true");
            duck.execute("set lock_configuration = true");
            return duck;
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
        }
    }

    /** Another way to the same database, for another thread. All of them together keep to its limits. */
    public DuckDb another() {
        try {
            return new DuckDb(connection.unwrap(DuckDBConnection.class).duplicate());
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
        }
    }

    /** Carries a statement out. */
    public void execute(String sql, Object... arguments) {
        query(sql, row -> row, share -> {}, arguments);
    }

    /** As {@link #execute}, telling how far it is, from 0 to 1, a few times a second. */
    public void execute(String sql, DoubleConsumer progress, Object... arguments) {
        query(sql, row -> row, progress, arguments);
    }

    /** The rows of the answer. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        return query(sql, reader, share -> {}, arguments);
    }

    /** As above, telling how far it is, from 0 to 1, a few times a second. */
    public <T> List<T> query(String sql, RowReader<T> reader, DoubleConsumer progress, Object... arguments) {
        try (var statement = connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            running = statement;
            if (canceled) {
                throw new SQLException("INTERRUPT Error: canceled before it began");
            }
            return run(statement, reader, progress);
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
        } finally {
            running = null;
        }
    }

    /** Hands over the rows of the answer chunk by chunk, while telling how far it is, from 0 to 1, a few times a second. */
    public void chunks(String sql, Consumer<DuckDBDataChunkReader> taker, DoubleConsumer progress) {
        try (var statement = connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class)) {
            running = statement;
            if (canceled) {
                throw new SQLException("INTERRUPT Error: canceled before it began");
            }
            var watch = QueryWatch.over(statement, progress);
            try (var result = statement.query()) {
                while (result.nextChunk()) {
                    taker.accept(result.chunk());
                }
            } finally {
                watch.close();
            }
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
        } finally {
            running = null;
        }
    }

    /** Stops what runs now, and all that would follow. */
    public void cancel() {
        canceled = true;
        var statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException failure) {
                throw new DuckDbException(failure);
            }
        }
    }

    /** A text as SQL writes it. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name as SQL writes it. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
        }
    }

    private static <T> List<T> run(DuckDBPreparedStatement statement, RowReader<T> reader, DoubleConsumer progress)
            throws SQLException {
        var watch = QueryWatch.over(statement, progress);
        try {
            return statement.execute() ? rows(statement.getResultSet(), reader) : List.of();
        } finally {
            watch.close();
        }
    }

    private static <T> List<T> rows(ResultSet result, RowReader<T> reader) throws SQLException {
        var rows = new ArrayList<T>();
        while (result.next()) {
            rows.add(reader.read(result));
        }
        return rows;
    }
}
