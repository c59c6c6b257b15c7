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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out how many rows a Parquet file has, and which members its levels. */
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

    /** How many rows there are. */
    long rows() {
        return one("select count(*) from " + source);
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
    Optional<Members> members(Level level) {
        return switch (level.grouping()) {
            case Grouping.Each ignored -> each(level.column());
            case Grouping.Bands(var bounds) -> Optional.of(new Members.Range(0, bounds.size()));
            case Grouping.Groups(var groups) -> Optional.of(new Members.Range(0, groups.size() - 1L));
        };
    }

    private Optional<Members> each(Column column) {
        if (column.kind() == Kind.TEXT) {
            return listed(column, RowSql.operand(column));
        }
        var number = RowSql.number(column);
        var least = one("select coalesce(min(" + number + "), 0) from " + source);
        var greatest = one("select coalesce(max(" + number + "), 0) from " + source);
        var width = greatest - least;
        return width >= 0 && width < WIDEST_RANGE
                ? Optional.of(new Members.Range(least, greatest))
                : listed(column, number);
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
