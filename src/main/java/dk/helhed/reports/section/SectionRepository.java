package dk.helhed.reports.section;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on sections and their texts. */
@Repository
class SectionRepository {

    private final JdbcClient jdbc;

    SectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the report. */
    List<ReportSection> of(UUID report) {
        return jdbc.sql("""
                select key, body, plain, state, assigned, coalesce(access.name_of(assigned), '') as assignee, version,
                    written_at, coalesce(access.name_of(written_by), '') as writer
                from reports.section where report = :report order by position, key
                """)
                .param("report", report)
                .query(SectionRepository::toSection)
                .list();
    }

    /** Adds a section, or gives it its place if it is there. */
    void place(UUID report, String key, int position) {
        jdbc.sql("""
                insert into reports.section (report, key, position) values (:report, :key, :position)
                on conflict (report, key) do update set position = excluded.position
                    where section.position <> excluded.position
                """)
                .param("report", report)
                .param("key", key)
                .param("position", position)
                .update();
    }

    /** Keeps the report from being approved until the running transaction ends; false if it is approved already. */
    boolean hold(UUID report) {
        return jdbc.sql("select 1 as held from reports.report where id = :report and state <> 'approved' for share")
                .param("report", report)
                .query((row, number) -> row.getInt("held"))
                .optional()
                .isPresent();
    }

    /** Writes a section; false if it is no longer of that version. */
    boolean write(UUID report, String key, int version, WrittenSection written, Instant now) {
        return jdbc.sql("""
                        update reports.section
                        set body = :body, plain = :plain, state = :state, assigned = :assigned, version = version + 1,
                            written_at = :now, written_by = access.acting_person()
                        where report = :report and key = :key and version = :version
                        """)
                        .param("body", written.body())
                        .param("plain", written.plain())
                        .param("state", written.state().code())
                        .param("assigned", written.assigned(), Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("report", report)
                        .param("key", key)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps the text that a section has now for good. */
    void keep(UUID report, String key) {
        jdbc.sql("""
                insert into reports.wording (report, section, version, body, plain, state, written_at, written_by)
                select report, key, version, body, plain, state, written_at, written_by
                from reports.section where report = :report and key = :key
                """).param("report", report).param("key", key).update();
    }

    /** Every text it had, the latest first. */
    List<SectionVersion> history(UUID report, String key) {
        return jdbc.sql("""
                select version, body, plain, state, written_at, coalesce(access.name_of(written_by), '') as writer
                from reports.wording where report = :report and section = :key order by version desc
                """)
                .param("report", report)
                .param("key", key)
                .query((row, number) -> new SectionVersion(
                        row.getInt("version"),
                        row.getString("body"),
                        row.getString("plain"),
                        Coded.stored(SectionState.class, row.getString("state")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("writer")))
                .list();
    }

    private static ReportSection toSection(ResultSet row, int number) throws SQLException {
        return new ReportSection(
                row.getString("key"),
                row.getString("body"),
                row.getString("plain"),
                Coded.stored(SectionState.class, row.getString("state")),
                row.getObject("assigned", UUID.class),
                row.getString("assignee"),
                row.getInt("version"),
                moment(row, "written_at"),
                row.getString("writer"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
