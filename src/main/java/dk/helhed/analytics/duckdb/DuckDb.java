package dk.helhed.analytics.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.DoubleConsumer;
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
        var settings = new Properties();
        settings.setProperty("memory_limit", limits.memory());
        settings.setProperty("temp_directory", limits.spill().toAbsolutePath().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("temp_file_encryption", "true");
        if (limits.threads() > 0) {
            settings.setProperty("threads", Integer.toString(limits.threads()));
        }
        try {
            var duck = new DuckDb(DriverManager.getConnection("jdbc:duckdb:", settings));
            duck.execute("set lock_configuration = true");
            return duck;
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

    /** Hands over the answer chunk by chunk and column by column, as DuckDB holds it, while it is being found. */
    public void chunks(String sql, ChunkReader reader) {
        try (var statement = connection.prepareStatement(sql).unwrap(DuckDBPreparedStatement.class);
                var result = statement.query()) {
            while (result.nextChunk()) {
                reader.read(result.chunk());
            }
        } catch (SQLException failure) {
            throw new DuckDbException(failure);
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
