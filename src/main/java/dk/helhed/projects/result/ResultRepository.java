package dk.helhed.projects.result;

import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on measurements and judgements. */
@Repository
class ResultRepository {

    private final JdbcClient jdbc;

    ResultRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is measured on the criteria of an effort, in the order it was entered. */
    List<Measurement> measurements(UUID effort) {
        return jdbc.sql("""
                select measurement.id, criterion, measurement.version, period, value, measurement.people, comparison,
                    comparison_people, evidence, link
                from projects.measurement
                join projects.criterion on criterion.id = measurement.criterion
                where criterion.effort = :effort
                order by measurement.id
                """)
                .param("effort", effort)
                .query(ResultRepository::toMeasurement)
                .list();
    }

    /** Stores a new one and gives its id; empty if the period has one. */
    Optional<Long> add(Measurement measurement, Instant now) {
        return with(jdbc.sql("""
                insert into projects.measurement (criterion, period, value, people, comparison, comparison_people, evidence,
                    link, entered_at)
                values (:criterion, :period, :value, :people, :comparison, :comparisonPeople, :evidence, :link, :now)
                on conflict do nothing
                returning id
                """), measurement)
                .param("criterion", measurement.criterion())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** Whether another measurement of the same criterion is about the period. */
    boolean isTaken(Measurement measurement, String period) {
        return jdbc.sql("""
                select exists (
                    select from projects.measurement where criterion = :criterion and period = :period and id <> :id)
                """)
                .param("criterion", measurement.criterion())
                .param("period", period)
                .param("id", measurement.id())
                .query(Boolean.class)
                .single();
    }

    /** Stores the next version. False if it is not the next. */
    boolean change(long id, int version, Measurement measurement) {
        return with(jdbc.sql("""
                        update projects.measurement
                        set period = :period, value = :value, people = :people, comparison = :comparison,
                            comparison_people = :comparisonPeople, evidence = :evidence, link = :link,
                            version = version + 1
                        where id = :id and version = :version
                        """), measurement)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void remove(long id) {
        jdbc.sql("delete from projects.measurement where id = :id")
                .param("id", id)
                .update();
    }

    List<Judgement> judgements(UUID effort) {
        return jdbc.sql("""
                select judgement.criterion, judgement.version, verdict, reason, judged_at
                from projects.judgement
                join projects.criterion on criterion.id = judgement.criterion
                where criterion.effort = :effort
                """)
                .param("effort", effort)
                .query(ResultRepository::toJudgement)
                .list();
    }

    /** Stores the next version, or the first if the version before is 0. False if it is not the next. */
    boolean judge(long criterion, int version, Verdict verdict, String reason, Instant now) {
        return jdbc.sql(version == 0 ? """
                                insert into projects.judgement (criterion, verdict, reason, judged_at)
                                values (:criterion, :verdict, :reason, :now)
                                on conflict do nothing
                                """ : """
                                update projects.judgement
                                set verdict = :verdict, reason = :reason, judged_at = :now, version = version + 1
                                where criterion = :criterion and version = :version
                                """)
                        .param("criterion", criterion)
                        .param("version", version)
                        .param("verdict", verdict.code())
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** When the effort last began to run; empty if it never did. */
    Optional<Instant> runningSince(UUID effort) {
        return jdbc.sql("""
                select at from projects.event where effort = :effort and phase = 'running' order by id desc limit 1
                """)
                .param("effort", effort)
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Measurement measurement) {
        return statement
                .param("period", measurement.period().exactCode())
                .param("value", measurement.value())
                .param("people", measurement.people(), Types.INTEGER)
                .param("comparison", measurement.comparison(), Types.NUMERIC)
                .param("comparisonPeople", measurement.comparisonPeople(), Types.INTEGER)
                .param("evidence", measurement.evidence())
                .param("link", measurement.link());
    }

    private static Measurement toMeasurement(ResultSet row, int number) throws SQLException {
        return new Measurement(
                row.getLong("id"),
                row.getLong("criterion"),
                row.getInt("version"),
                Period.parse(row.getString("period")).orElseThrow(),
                row.getBigDecimal("value"),
                row.getObject("people", Integer.class),
                row.getBigDecimal("comparison"),
                row.getObject("comparison_people", Integer.class),
                row.getString("evidence"),
                row.getString("link"));
    }

    private static Judgement toJudgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                row.getLong("criterion"),
                row.getInt("version"),
                Coded.stored(Verdict.class, row.getString("verdict")),
                row.getString("reason"),
                row.getObject("judged_at", OffsetDateTime.class).toInstant());
    }
}
