package dk.helhed.analytics.bitmap;

import dk.helhed.analytics.dimension.Grouping;
import dk.helhed.analytics.dimension.Level;
import dk.helhed.analytics.duckdb.DuckDb;
import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.sql.FileRows;
import dk.helhed.analytics.sql.LevelSql;
import dk.helhed.analytics.sql.RowSql;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out how many rows a Parquet file has, and which members its levels have. */
final class MemberRepository {

    /** Beyond so many whole numbers from the least to the greatest, the values are listed. */
    private static final long WIDEST_RANGE = 1 << 16;

    /** More members than this are refused: nobody reads such a cube. */
    static final int MOST = 1 << 16;

    private final DuckDb duck;
    private final String source;

    MemberRepository(DuckDb duck, Path file, Columns columns) {
        this.duck = duck;
        this.source = FileRows.numbered(duck, file, columns);
    }

    /**
     * What is known of a file as a whole.
     *
     * @param rows how many there are
     * @param bounds the least and the greatest number in each column that was asked about; 0 where there is none
     */
    record Extent(long rows, Map<Column, Bounds> bounds) {}

    /** The least and the greatest of some numbers. */
    record Bounds(long least, long greatest) {

        boolean isNarrow() {
            var width = greatest - least;
            return width >= 0 && width < WIDEST_RANGE;
        }
    }

    /** The extent of the file, in one scan. */
    Extent extent(Collection<Column> numbers) {
        var columns = List.copyOf(numbers);
        var ends = columns.stream()
                .map(RowSql::number)
                .map(", coalesce(min(%1$s), 0), coalesce(max(%1$s), 0)"::formatted)
                .collect(Collectors.joining());
        return duck.query("select count(*)%s from %s".formatted(ends, source), row -> {
                    var bounds = new HashMap<Column, Bounds>();
                    for (var column = 0; column < columns.size(); column++) {
                        var least = row.getLong(2 * column + 2);
                        bounds.put(columns.get(column), new Bounds(least, row.getLong(2 * column + 3)));
                    }
                    return new Extent(row.getLong(1), bounds);
                })
                .getFirst();
    }

    /**
     * About how many cells there are by some levels, within a few percent.
     *
     * @param rows how many are looked at, from the first on
     */
    long cells(List<Level> levels, long rows) {
        return one("select approx_count_distinct(hash(%s)) from %s where file_row_number < %d"
                .formatted(levels.stream().map(LevelSql::grouped).collect(Collectors.joining(", ")), source, rows));
    }

    /** The members of a level; empty if there are too many to count by. */
    Optional<Members> members(Level level, Extent extent) {
        return switch (level.grouping()) {
            case Grouping.Each ignored -> each(level.column(), extent);
            case Grouping.Bands(var bounds) -> Optional.of(new Members.Range(0, bounds.size()));
            case Grouping.Groups(var groups) -> Optional.of(new Members.Range(0, groups.size() - 1L));
        };
    }

    private Optional<Members> each(Column column, Extent extent) {
        if (column.kind() == Kind.TEXT) {
            return listed(column, RowSql.operand(column));
        }
        var bounds = Objects.requireNonNull(extent.bounds().get(column));
        return bounds.isNarrow()
                ? Optional.of(new Members.Range(bounds.least(), bounds.greatest()))
                : listed(column, RowSql.number(column));
    }

    private Optional<Members> listed(Column column, String value) {
        var sql = "select distinct %1$s from %2$s where %1$s is not null limit %3$d".formatted(value, source, MOST + 1);
        var members = duck.query(
                sql,
                row -> column.kind() == Kind.TEXT
                        ? (Member) new Member.Text(row.getString(1))
                        : new Member.Whole(row.getLong(1)));
        return Optional.of(members)
                .filter(few -> few.size() <= MOST)
                .map(few -> new Members.Listed(few.stream().sorted(Member.ORDER).toList()));
    }

    private long one(String sql) {
        return duck.query(sql, row -> row.getLong(1)).getFirst();
    }
}
