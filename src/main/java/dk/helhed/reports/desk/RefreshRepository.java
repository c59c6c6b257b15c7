package dk.helhed.reports.desk;

import dk.helhed.reports.fact.FactChange;
import dk.helhed.reports.fact.FactText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what the desk keeps and counts. */
@Repository
class RefreshRepository {

    private final JdbcClient jdbc;

    RefreshRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Refresh> of(UUID report) {
        return jdbc.sql("""
                select at, coalesce(access.name_of(by), '') as reader, changes
                from reports.refresh where report = :report order by id desc
                """)
                .param("report", report)
                .query((row, number) -> new Refresh(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reader"),
                        List.of(FactText.json().readValue(row.getString("changes"), FactChange[].class))))
                .list();
    }

    void add(UUID report, List<FactChange> changes, Instant now) {
        jdbc.sql("""
                insert into reports.refresh (report, at, by, changes)
                values (:report, :now, access.acting_person(), :changes)
                """)
                .param("report", report)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("changes", FactText.json().writeValueAsString(changes))
                .update();
    }

    /** What the reports that are not approved want of a person. */
    List<OpenReport> open(UUID person) {
        return jdbc.sql("""
                select report.slug, report.title, report.state,
                    (select count(*) from reports.section where section.report = report.id and section.state = 'draft') as unready,
                    (select count(*) from reports.section
                     where section.report = report.id and section.state = 'draft' and assigned = :person) as assigned,
                    (select count(*) from reports.remark where remark.report = report.id and settled_at is null) as remarks,
                    (select count(*) from reports.remark
                     join reports.section on section.report = remark.report and section.key = remark.section
                     where remark.report = report.id and settled_at is null
                        and coalesce(assigned, section.written_by) = :person) as own_remarks
                from reports.report where report.state <> 'approved' order by report.year, report.slug
                """)
                .param("person", person)
                .query((row, number) -> new OpenReport(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("state").equals("review"),
                        row.getInt("unready"),
                        row.getInt("assigned"),
                        row.getInt("remarks"),
                        row.getInt("own_remarks")))
                .list();
    }
}
