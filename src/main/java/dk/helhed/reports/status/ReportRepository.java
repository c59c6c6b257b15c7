package dk.helhed.reports.status;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on reports themselves. */
@Repository
class ReportRepository {

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StatusReport> all() {
        return jdbc.sql("""
                select id, slug, municipality, year, title, as_of, state, version, made_at, made_by, changed_at
                from reports.report order by year desc, slug
                """).query(ReportRepository::toReport).list();
    }

    Optional<StatusReport> find(String slug) {
        return jdbc.sql("""
                select id, slug, municipality, year, title, as_of, state, version, made_at, made_by, changed_at
                from reports.report where slug = :slug
                """)
                .param("slug", slug)
                .query(ReportRepository::toReport)
                .optional();
    }

    Optional<StatusReport> find(UUID id) {
        return jdbc.sql("""
                select id, slug, municipality, year, title, as_of, state, version, made_at, made_by, changed_at
                from reports.report where id = :id
                """).param("id", id).query(ReportRepository::toReport).optional();
    }

    String facts(UUID id) {
        return jdbc.sql("select facts from reports.report where id = :id")
                .param("id", id)
                .query((row, number) -> row.getString("facts"))
                .single();
    }

    /** Stores a new report; false if the municipality has one for the year already. */
    boolean add(StatusReport report, String facts) {
        return jdbc.sql("""
                        insert into reports.report
                            (id, slug, municipality, year, title, as_of, facts, made_at, made_by, changed_at)
                        values (:id, :slug, :municipality, :year, :title, :asOf, :facts, :now, access.acting_person(), :now)
                        on conflict do nothing
                        """)
                        .param("id", report.id())
                        .param("slug", report.slug())
                        .param("municipality", report.municipality())
                        .param("year", report.year())
                        .param("title", report.title())
                        .param("asOf", report.asOf())
                        .param("facts", facts)
                        .param("now", report.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes what was read anew; false if the report is no longer of that version. */
    boolean refresh(StatusReport report, LocalDate asOf, String facts, Instant now) {
        return jdbc.sql("""
                        update reports.report
                        set facts = :facts, as_of = :asOf, version = version + 1, changed_at = :now
                        where id = :id and version = :version and state <> 'approved'
                        """)
                        .param("facts", facts)
                        .param("asOf", asOf)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", report.id())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    /** Brings the report to a state; false if it is no longer of that version. */
    boolean move(StatusReport report, ReportState state, Instant now) {
        return jdbc.sql("""
                        update reports.report set state = :state, version = version + 1, changed_at = :now
                        where id = :id and version = :version and state <> 'approved'
                        """)
                        .param("state", state.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", report.id())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    private static StatusReport toReport(ResultSet row, int number) throws SQLException {
        return new StatusReport(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("municipality"),
                row.getInt("year"),
                row.getString("title"),
                row.getObject("as_of", LocalDate.class),
                Coded.stored(ReportState.class, row.getString("state")),
                row.getInt("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_by", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
