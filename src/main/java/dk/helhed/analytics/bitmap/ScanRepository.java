package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.sql.FileRows;
import dk.helhed.analytics.sql.RowSql;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;

/** Reads rows of a Parquet file in their order, column by column, with all that is asked of them worked out by DuckDB. */
final class ScanRepository {

    private final DuckDb duck;
    private final String source;

    ScanRepository(DuckDb duck, Path file, Columns columns) {
        this.duck = duck;
        this.source = FileRows.numbered(duck, file, columns);
    }

    /**
     * Reads some rows.
     *
     * @param cell what the number of a row's cell is the sum of, in SQL
     */
    Scanned scan(Slice.Range rows, List<String> cell, Wanted wanted, ScanProgress progress) {
        var words = (wanted.conditions().size() + Scanned.BITS - 1) / Scanned.BITS;
        var columns = new long[1 + words + wanted.numbers().size()][rows.count()];
        var taking = new Taking(rows, columns, progress);
        duck.chunks(sql(rows, cell, wanted), taking::take, share -> {});
        taking.end();
        return new Scanned(
                columns[0],
                Arrays.copyOfRange(columns, 1, 1 + words),
                Arrays.copyOfRange(columns, 1 + words, columns.length));
    }

    private String sql(Slice.Range rows, List<String> cell, Wanted wanted) {
        var columns = new ArrayList<String>();
        columns.add("file_row_number");
        columns.add("cast(" + (cell.isEmpty() ? "0" : String.join(" + ", cell)) + " as bigint)");
        var conditions = wanted.conditions();
        for (var first = 0; first < conditions.size(); first += Scanned.BITS) {
            columns.add(word(conditions.subList(first, Math.min(first + Scanned.BITS, conditions.size()))));
        }
        wanted.numbers().forEach(column -> columns.add("cast(coalesce(" + RowSql.number(column) + ", 0) as bigint)"));
        return "select %s from %s where file_row_number >= %d and file_row_number < %d"
                .formatted(String.join(", ", columns), source, rows.from(), rows.to());
    }

    private static String word(List<Condition> conditions) {
        return IntStream.range(0, conditions.size())
                .mapToObj(bit -> "case when %s then cast(%d as bigint) else cast(0 as bigint) end"
                        .formatted(RowSql.condition(conditions.get(bit)), 1L << bit))
                .collect(Collectors.joining(" | "));
    }

    /** Takes chunks to where they belong. */
    private static final class Taking {

        private final Slice.Range rows;
        private final long[][] columns;
        private final ScanProgress progress;
        private int taken;

        Taking(Slice.Range rows, long[][] columns, ScanProgress progress) {
            this.rows = rows;
            this.columns = columns;
            this.progress = progress;
        }

        void take(DuckDBDataChunkReader chunk) {
            var count = (int) chunk.rowCount();
            if (count == 0) {
                return;
            }
            expect(chunk.vector(0), count);
            for (var column = 0; column < columns.length; column++) {
                copy(chunk.vector(column + 1L), count, columns[column], taken);
            }
            taken += count;
            progress.add(count);
        }

        /** The order of the rows is what ties together what is read of them at different times. */
        private void expect(DuckDBReadableVector numbers, int count) {
            var first = rows.from() + taken;
            if (numbers.getLong(0) != first || numbers.getLong(count - 1L) != first + count - 1) {
                throw new IllegalStateException("Rows out of order from %d on".formatted(first));
            }
        }

        private static void copy(DuckDBReadableVector vector, int count, long[] column, int at) {
            for (var row = 0; row < count; row++) {
                column[at + row] = vector.getLong(row);
            }
        }

        void end() {
            if (taken != rows.count()) {
                throw new IllegalStateException("%d rows instead of %s".formatted(taken, rows));
            }
        }
    }
}
