package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** A table in a Trino cluster. */
final class TrinoDatabase implements Database {

    private final Connection connection;
    private final String rows;
    private volatile @Nullable Statement running;
    private volatile boolean cancelled;

    private TrinoDatabase(Connection connection, String rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static Database open(Rows rows, TrinoCluster cluster) {
        return switch (rows) {
            case Rows.Table table -> {
                try {
                    var connection = cluster.connect();
                    yield new TrinoDatabase(connection, TrinoCluster.from(connection, table));
                } catch (SQLException failure) {
                    throw TrinoCluster.refused(failure);
                }
            }
            case Rows.Files ignored -> throw new CubeException(CubeProblem.of("no-files-in-cluster"));
        };
    }

    @Override
    public String rows() {
        return rows;
    }

    @Override
    public Dialect dialect() {
        return Dialect.TRINO;
    }

    @Override
    public void read(String sql, Consumer<AnswerRow> taker, DoubleConsumer progress) {
        try (var statement = connection.createStatement()) {
            running = statement;
            if (cancelled) {
                throw new CancelledException();
            }
            try (var result = statement.executeQuery(sql)) {
                var row = new ResultRow(result);
                while (row.next()) {
                    taker.accept(row);
                }
            }
        } catch (SQLException failure) {
            throw cancelled ? new CancelledException() : TrinoCluster.refused(failure);
        } finally {
            running = null;
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        var statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException failure) {
                throw TrinoCluster.refused(failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw TrinoCluster.refused(failure);
        }
    }

    /** The row that a result stands at. */
    private record ResultRow(ResultSet result) implements AnswerRow {

        boolean next() throws SQLException {
            return result.next();
        }

        @Override
        public boolean isMissing(int column) {
            return read(() -> {
                result.getObject(column + 1);
                return result.wasNull();
            });
        }

        @Override
        public long number(int column) {
            return read(() -> result.getLong(column + 1));
        }

        @Override
        public String text(int column) {
            return read(() -> result.getString(column + 1));
        }

        private static <T> T read(Reading<T> reading) {
            try {
                return reading.value();
            } catch (SQLException failure) {
                throw TrinoCluster.refused(failure);
            }
        }

        /** A value that is read from a result. */
        private interface Reading<T> {

            T value() throws SQLException;
        }
    }
}
