package dk.helhed.projects.monitoring;

import dk.helhed.projects.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes quarterly reports, and reads what they said before. */
@Repository
class ReportRepository {

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a report; false if the quarter has one. */
    boolean add(UUID effort, FiledReport filed, @Nullable UUID person) {
        return with(jdbc.sql("""
                insert into projects.quarterly_report (
                    effort, quarter, color, reason, plan, responsible, plan_until, imported, reported_at, reported_by)
                values (:effort, :quarter, :color, :reason, :plan, :responsible, :until, :imported, :at, :person)
                on conflict (effort, quarter) do nothing
                """), effort, filed.quarter(), filed.report())
                        .param("imported", filed.imported())
                        .param("at", filed.reportedAt().atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** Puts another report in the place of one; false if that is no longer of the version. */
    boolean correct(UUID effort, FiledReport before, int version, Report report) {
        return with(jdbc.sql("""
                update projects.quarterly_report
                set color = :color, reason = :reason, plan = :plan, responsible = :responsible, plan_until = :until,
                    imported = false, version = version + 1
                where effort = :effort and quarter = :quarter and version = :version
                """), effort, before.quarter(), report)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps what a report said until now. */
    void keep(UUID effort, Correction correction, @Nullable UUID person) {
        with(jdbc.sql("""
                insert into projects.report_correction (
                    effort, quarter, color, reason, plan, responsible, plan_until, why, corrected_at, corrected_by)
                values (:effort, :quarter, :color, :reason, :plan, :responsible, :until, :why, :at, :person)
                """), effort, correction.quarter(), correction.before())
                .param("why", correction.why())
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("person", person, Types.OTHER)
                .update();
    }

    /** What its reports said before, the latest first. */
    List<Correction> corrections(UUID effort) {
        return jdbc.sql("""
                select quarter, color, reason, plan, responsible, plan_until, why, corrected_at
                from projects.report_correction where effort = :effort order by id desc
                """)
                .param("effort", effort)
                .query(ReportRepository::toCorrection)
                .list();
    }

    /** Adds that somebody got in touch; false if that was noted before. */
    boolean add(UUID effort, Contact contact, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                insert into projects.contact (effort, quarter, step, on_day, words, noted_at, noted_by)
                values (:effort, :quarter, :step, :on, :words, :now, :person)
                on conflict (effort, quarter, step) do nothing
                """)
                        .param("effort", effort)
                        .param("quarter", contact.quarter().code())
                        .param("step", contact.step().code())
                        .param("on", contact.on())
                        .param("words", contact.words())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** The latest quarter before another that there is a report on that may be seen. */
    Optional<Quarter> latestBefore(Quarter first, Visible visible) {
        return jdbc.sql("""
                select quarter from projects.quarterly_report
                join projects.effort on effort.id = quarterly_report.effort
                where quarter < :first and
                """ + visible.condition() + " order by quarter desc limit 1")
                .param("first", first.code())
                .params(visible.parameters())
                .query((row, number) -> MonitoredRow.quarter(row.getString("quarter")))
                .optional();
    }

    private static Correction toCorrection(ResultSet row, int number) throws SQLException {
        return new Correction(
                MonitoredRow.quarter(row.getString("quarter")),
                MonitoredRow.report(
                        row.getString("color"),
                        row.getString("reason"),
                        row.getString("plan"),
                        row.getString("responsible"),
                        row.getObject("plan_until", LocalDate.class)),
                row.getString("why"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant());
    }

    private static StatementSpec with(StatementSpec sql, UUID effort, Quarter quarter, Report report) {
        var plan = report.plan();
        return sql.param("effort", effort)
                .param("quarter", quarter.code())
                .param("color", report.color().code())
                .param("reason", report.reason())
                .param("plan", plan == null ? "" : plan.what())
                .param("responsible", plan == null ? "" : plan.who())
                .param("until", plan == null ? null : plan.by(), Types.DATE);
    }
}
