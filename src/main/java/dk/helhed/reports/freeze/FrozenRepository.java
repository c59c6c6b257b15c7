package dk.helhed.reports.freeze;

import dk.helhed.reports.freeze.FrozenReports.Approved;
import dk.helhed.reports.freeze.FrozenReports.Stored;
import dk.helhed.reports.freeze.FrozenReports.StoredName;
import dk.helhed.tables.Sha256;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what is kept of approved reports. */
@Repository
class FrozenRepository {

    private final JdbcClient jdbc;

    FrozenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from changing the report until the running transaction ends. */
    void lock(UUID report) {
        jdbc.sql("select 1 as held from reports.report where id = :report for update")
                .param("report", report)
                .query((row, number) -> row.getInt("held"))
                .single();
    }

    int version(UUID report) {
        return jdbc.sql("select version from reports.report where id = :report")
                .param("report", report)
                .query((row, number) -> row.getInt("version"))
                .single();
    }

    void freeze(UUID report, String snapshot, Instant now) {
        jdbc.sql("""
                insert into reports.frozen (report, snapshot, sha256, approved_at, approved_by)
                values (:report, :snapshot, :sha256, :now, access.acting_person())
                """)
                .param("report", report)
                .param("snapshot", snapshot)
                .param("sha256", Sha256.of(snapshot))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID report, FrozenFile file) {
        jdbc.sql("insert into reports.content (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .update();
        jdbc.sql("""
                insert into reports.file (name, report, edition, language, format, sha256)
                values (:name, :report, :edition, :language, :format, :sha256)
                """)
                .param("name", file.name())
                .param("report", report)
                .param("edition", file.edition())
                .param("language", file.language())
                .param("format", file.format())
                .param("sha256", file.sha256())
                .update();
    }

    Optional<String> snapshot(UUID report) {
        return jdbc.sql("select snapshot from reports.frozen where report = :report")
                .param("report", report)
                .query((row, number) -> row.getString("snapshot"))
                .optional();
    }

    Optional<Approved> approved(UUID report) {
        return jdbc.sql("""
                select approved_at, coalesce(access.name_of(approved_by), '') as approver, sha256
                from reports.frozen where report = :report
                """)
                .param("report", report)
                .query((row, number) -> new Approved(
                        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                        row.getString("approver"),
                        row.getString("sha256")))
                .optional();
    }

    List<StoredName> files(UUID report) {
        return jdbc.sql("""
                select name, edition, language, format from reports.file where report = :report
                order by language <> 'da', language, array_position(array['html', 'pdf', 'docx', 'csv'], format), name
                """)
                .param("report", report)
                .query((row, number) -> new StoredName(
                        row.getString("name"),
                        row.getString("edition"),
                        row.getString("language"),
                        row.getString("format")))
                .list();
    }

    Optional<Stored> file(String name) {
        return jdbc.sql("""
                select language, format, file.sha256, bytes
                from reports.file join reports.content on content.sha256 = file.sha256 where name = :name
                """)
                .param("name", name)
                .query((row, number) -> new Stored(
                        row.getString("language"),
                        row.getString("format"),
                        row.getString("sha256"),
                        new ByteArrayResource(row.getBytes("bytes"))))
                .optional();
    }

    /** Who has written any text of the report. */
    List<UUID> authors(UUID report) {
        return jdbc.sql("""
                select distinct written_by from reports.wording
                where report = :report and written_by is not null and (body <> '' or plain <> '')
                """)
                .param("report", report)
                .query((row, number) -> row.getObject("written_by", UUID.class))
                .list();
    }
}
