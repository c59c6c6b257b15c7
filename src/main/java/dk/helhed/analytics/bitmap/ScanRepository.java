package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.cube.CancelledException;
import dk.helhed.analytics.cube.Grouping;
import dk.helhed.analytics.cube.Level;
import dk.helhed.analytics.cube.Progress;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Reads rows from Parquet files, column by column and chunk by chunk, through DuckDB. */
final class ScanRepository {

    /** Beyond so many whole numbers between the least and the greatest, the values are listed. */
    private static final long WIDEST_RANGE = 1 << 16;

    private final DuckDBConnection connection;

    ScanRepository(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** How many rows are in a file. */
    long rows(Path file) throws SQLException {
        return one("select count(*) from %s".formatted(source(file)));
    }

    /** The members of some levels in a file. */
    Map<String, Members> members(Path file, List<Level> levels) throws SQLException {
        var members = new LinkedHashMap<String, Members>();
        for (var level : levels) {
            members.put(LevelKey.of(level), members(file, level));
        }
        return members;
    }

    private Members members(Path file, Level level) throws SQLException {
        return switch (level.grouping()) {
            case Grouping.Each ignored -> each(file, level.column());
            case Grouping.Bands(var bounds) -> new Members.Range(0, bounds.size());
            case Grouping.Groups(var groups) -> new Members.Range(0, groups.size() - 1);
        };
    }

    private Members each(Path file, Column column) throws SQLException {
        if (column.kind() == Kind.TEXT) {
            return new Members.Listed(listed(file, RowSql.operand(column), true));
        }
        var number = RowSql.number(column);
        var least = one("select coalesce(min(%s), 0) from %s".formatted(number, source(file)));
        var greatest = one("select coalesce(max(%s), 0) from %s".formatted(number, source(file)));
        return greatest - least >= 0 && greatest - least < WIDEST_RANGE
                ? new Members.Range(least, greatest)
                : new Members.Listed(listed(file, number, false));
    }

    private List<Member> listed(Path file, String value, boolean text) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select distinct %1$s as member from %2$s where %1$s is not null".formatted(value, source(file)))) {
            var members = new ArrayList<Member>();
            while (result.next()) {
                members.add(text ? new Member.Text(result.getString(1)) : new Member.Number(result.getLong(1)));
            }
            members.sort(Member.ORDER);
            return members;
        }
    }

    private long one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Reads some rows of a file. Several threads may each read some at the same time. */
    Scanned scan(Path file, Slice.Range rows, List<String> cell, Wanted wanted, Progress progress) throws SQLException {
        try (Connection own = connection.duplicate();
                var statement = own.prepareStatement(sql(file, rows, cell, wanted));
                var result = ((DuckDBPreparedStatement) statement).query()) {
            var words = (wanted.conditions().size() + Scanned.BITS - 1) / Scanned.BITS;
            var columns = new long[1 + words + wanted.numbers().size()][rows.count()];
            var read = 0;
            while (result.nextChunk()) {
                if (progress.isCancelled()) {
                    throw new CancelledException();
                }
                read += take(result.chunk(), rows.from() + read, columns, read);
            }
            if (read != rows.count()) {
                throw new IllegalStateException("%d rows of %s instead of %s".formatted(read, file, rows));
            }
            return new Scanned(
                    columns[0],
                    java.util.Arrays.copyOfRange(columns, 1, 1 + words),
                    java.util.Arrays.copyOfRange(columns, 1 + words, columns.length));
        }
    }

    private static int take(DuckDBDataChunkReader chunk, long expected, long[][] columns, int at) {
        var count = (int) chunk.rowCount();
        var numbers = chunk.vector(0);
        if (count > 0 && (numbers.getLong(0) != expected || numbers.getLong(count - 1) != expected + count - 1)) {
            throw new IllegalStateException("Rows out of order from %d on".formatted(expected));
        }
        for (var column = 0; column < columns.length; column++) {
            copy(chunk.vector(column + 1L), count, columns[column], at);
        }
        return count;
    }

    private static void copy(DuckDBReadableVector vector, int count, long[] column, int at) {
        for (var row = 0; row < count; row++) {
            column[at + row] = vector.getLong(row);
        }
    }

    private static String sql(Path file, Slice.Range rows, List<String> cell, Wanted wanted) {
        var columns = new ArrayList<String>();
        columns.add("file_row_number");
        columns.add("(" + (cell.isEmpty() ? "0" : String.join(" + ", cell)) + ")::bigint");
        for (var first = 0; first < wanted.conditions().size(); first += Scanned.BITS) {
            columns.add(word(wanted.conditions()
                    .subList(first, Math.min(first + Scanned.BITS, wanted.conditions().size()))));
        }
        wanted.numbers().forEach(column -> columns.add("coalesce(%s, 0)".formatted(RowSql.number(column))));
        return "select %s from %s where file_row_number >= %d and file_row_number < %d"
                .formatted(String.join(", ", columns), source(file), rows.from(), rows.to());
    }

    private static String word(List<Condition> conditions) {
        return IntStream.range(0, conditions.size())
                .mapToObj(bit -> "case when %s then %d::bigint else 0::bigint end"
                        .formatted(RowSql.condition(conditions.get(bit)), 1L << bit))
                .collect(Collectors.joining(" | "));
    }

    private static String source(Path file) {
        return "read_parquet(%s, file_row_number = true)".formatted(RowSql.text(file.toString()));
    }
}
