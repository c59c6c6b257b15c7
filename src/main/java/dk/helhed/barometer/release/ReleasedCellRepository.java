package dk.helhed.barometer.release;

import dk.helhed.barometer.released.ReleasedLine;
import dk.helhed.barometer.released.ReleasedLineRow;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the table {@code barometer.released_cell}, also of what nobody has approved. For staff only. */
@Repository
class ReleasedCellRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    ReleasedCellRepository(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void save(UUID release, List<ReleaseLines.Line> lines) {
        for (int from = 0; from < lines.size(); from += ROWS_AT_ONCE) {
            saveSome(release, lines.subList(from, Math.min(lines.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void saveSome(UUID release, List<ReleaseLines.Line> lines) {
        rows.batchUpdate(
                """
                insert into barometer.released_cell (release, line, indicator, version, members, area, year, status, value,
                    numerator, denominator, other_numerator, other_denominator, why, source_line)
                values (?, ?, ?, ?, string_to_array(?, chr(31)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines.stream()
                        .map(line -> new Object[] {
                            release,
                            line.shown().line(),
                            line.shown().figure(),
                            line.shown().version(),
                            String.join("\u001f", line.shown().members()),
                            line.shown().area(),
                            line.shown().year(),
                            line.shown().status().code(),
                            line.shown().value(),
                            line.shown().numerator(),
                            line.shown().denominator(),
                            line.shown().otherNumerator(),
                            line.shown().otherDenominator(),
                            line.why(),
                            line.source()
                        })
                        .toList());
    }

    /** By line. */
    List<ReleasedLine> findAll(UUID release) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, status, value, numerator, denominator, other_numerator,
                    other_denominator
                from barometer.released_cell
                where release = :release
                order by line
                """)
                .param("release", release)
                .query((row, number) -> ReleasedLineRow.read(row))
                .list();
    }

    /** Some of them by line, with what staff may know. */
    List<ReleaseLines.Line> find(UUID release, boolean onlyHidden, int offset, int limit) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, status, value, numerator, denominator, other_numerator,
                    other_denominator, why, source_line
                from barometer.released_cell
                where release = :release and (status = 'hidden' or not :onlyHidden)
                order by line
                offset :offset limit :limit
                """)
                .param("release", release)
                .param("onlyHidden", onlyHidden)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new ReleaseLines.Line(
                        row.getInt("source_line"), ReleasedLineRow.read(row), row.getString("why")))
                .list();
    }
}
