package dk.helhed.reports.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on remarks. */
@Repository
class RemarkRepository {

    private final JdbcClient jdbc;

    RemarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Remark> of(UUID report) {
        return jdbc.sql("""
                select id, section, text, written_at, coalesce(access.name_of(written_by), '') as writer, settled_at,
                    coalesce(access.name_of(settled_by), '') as settler
                from reports.remark where report = :report order by written_at, id
                """)
                .param("report", report)
                .query(RemarkRepository::toRemark)
                .list();
    }

    void add(UUID report, String section, UUID id, String text, Instant now) {
        jdbc.sql("""
                insert into reports.remark (id, report, section, text, written_at, written_by)
                values (:id, :report, :section, :text, :now, access.acting_person())
                """)
                .param("id", id)
                .param("report", report)
                .param("section", section)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False if there is no open one of that report. */
    boolean settle(UUID report, UUID id, Instant now) {
        return jdbc.sql("""
                        update reports.remark set settled_at = :now, settled_by = access.acting_person()
                        where id = :id and report = :report and settled_at is null
                        """)
                        .param("id", id)
                        .param("report", report)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Remark toRemark(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Remark(
                row.getObject("id", UUID.class),
                row.getString("section"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("writer"),
                settled == null ? null : settled.toInstant(),
                row.getString("settler"));
    }
}
