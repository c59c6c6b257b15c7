package dk.helhed.barometer.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the views {@code barometer.public_table} and {@code barometer.public_cell}, in which only what is approved stands. */
@Repository
class PublicTableRepository {

    private final JdbcClient jdbc;

    PublicTableRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those approved before the moment, newest first. */
    List<ReleasedTable> findAll(Instant before) {
        return jdbc.sql("""
                select id, title_da, title_en, settings, content, sha256, decided_at, withdrawn_at, withdrawal_reason
                from barometer.public_table
                where decided_at < :before
                order by decided_at desc, id
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(PublicTableRepository::toTable)
                .list();
    }

    /** The table if it was approved before the moment. */
    Optional<ReleasedTable> find(UUID id, Instant before) {
        return jdbc.sql("""
                select id, title_da, title_en, settings, content, sha256, decided_at, withdrawn_at, withdrawal_reason
                from barometer.public_table
                where id = :id and decided_at < :before
                """)
                .param("id", id)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(PublicTableRepository::toTable)
                .optional();
    }

    /** When a table last was approved or withdrawn. */
    Optional<Instant> findLastChange() {
        return jdbc.sql("select max(greatest(decided_at, withdrawn_at)) from barometer.public_table")
                .query((row, number) -> Optional.ofNullable(instant(row, 1)))
                .single();
    }

    /**
     * The figures that are told by the members, by line.
     *
     * @param figure code; empty for all
     * @param members one code for each dimension; empty for all of it
     */
    List<ReleasedLine> findLines(UUID table, String figure, List<String> members) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, status, value, numerator, denominator, other_numerator,
                    other_denominator
                from barometer.public_cell
                where release = :table and (:figure = '' or indicator = :figure)
                    and not exists (
                        select from unnest(:members::text[]) with ordinality as wanted (code, place)
                        where wanted.code <> '' and wanted.code <> public_cell.members[wanted.place])
                order by line
                """)
                .param("table", table)
                .param("figure", figure)
                .param("members", members.toArray(String[]::new))
                .query((row, number) -> ReleasedLineRow.read(row))
                .list();
    }

    private static ReleasedTable toTable(ResultSet row, int number) throws SQLException {
        var withdrawn = instant(row, row.findColumn("withdrawn_at"));
        var da = row.getString("title_da");
        var en = row.getString("title_en");
        return new ReleasedTable(
                row.getObject("id", UUID.class),
                new Label(da, en.isEmpty() ? da : en),
                ProtectionSettings.read(row.getString("settings")),
                TableContent.read(row.getString("content")),
                row.getString("sha256"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : new ReleasedTable.Withdrawal(withdrawn, row.getString("withdrawal_reason")));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
