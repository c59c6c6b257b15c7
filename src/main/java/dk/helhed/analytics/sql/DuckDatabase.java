package dk.helhed.analytics.sql;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.CubeException;
import dk.helhed.analytics.cube.CubeProblem;
import dk.helhed.analytics.cube.Rows;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.duckdb.DuckDbException;
import dk.helhed.analytics.duckdb.DuckDbLimits;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** DuckDB in this process, which can read the files of the request and nothing else. */
final class DuckDatabase implements Database {

    private final Rows.Files files;
    private final DuckDb duck;
    private final String rows;

    private DuckDatabase(Rows.Files files, DuckDb duck, String rows) {
        this.files = files;
        this.duck = duck;
        this.rows = rows;
    }

    static Database open(Rows rows, DuckDbLimits limits) {
        return switch (rows) {
            case Rows.Files files -> open(files, limits);
            case Rows.Table table ->
                throw new CubeException(CubeProblem.of("no-database", String.join(".", table.name())));
        };
    }

    private static Database open(Rows.Files files, DuckDbLimits limits) {
        var duck = DuckDb.reading(files.files(), limits);
        try {
            return new DuckDatabase(files, duck, FileRows.from(duck, files));
        } catch (DuckDbException failure) {
            duck.close();
            throw FileRows.unreadable(files.files(), failure);
        }
    }

    @Override
    public String rows() {
        return rows;
    }

    @Override
    public Dialect dialect() {
        return Dialect.DUCKDB;
    }

    @Override
    public void read(String sql, Consumer<AnswerRow> taker, DoubleConsumer progress) {
        var row = new ChunkRow();
        try {
            duck.chunks(sql, chunk -> row.all(chunk, taker), progress);
        } catch (DuckDbException failure) {
            throw failure.isCanceled() ? new CancelledException() : FileRows.unreadable(files.files(), failure);
        }
    }

    @Override
    public void cancel() {
        duck.cancel();
    }

    @Override
    public void close() {
        duck.close();
    }

    /** A row in the chunk that is being read. */
    private static final class ChunkRow implements AnswerRow {

        private DuckDBReadableVector[] columns = {};
        private int row;

        void all(DuckDBDataChunkReader chunk, Consumer<AnswerRow> taker) {
            columns = new DuckDBReadableVector[(int) chunk.columnCount()];
            for (var column = 0; column < columns.length; column++) {
                columns[column] = chunk.vector(column);
            }
            for (row = 0; row < chunk.rowCount(); row++) {
                taker.accept(this);
            }
        }

        @Override
        public boolean isMissing(int column) {
            return columns[column].isNull(row);
        }

        @Override
        public long number(int column) {
            return columns[column].getLong(row);
        }

        @Override
        public String text(int column) {
            return columns[column].getString(row);
        }
    }
}
