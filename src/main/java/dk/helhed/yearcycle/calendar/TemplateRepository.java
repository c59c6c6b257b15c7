package dk.helhed.yearcycle.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All SQL on recurring steps. */
@Repository
class TemplateRepository {

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets whoever else wants to change the template wait until the running transaction ends: two steps could make a circle. */
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('yearcycle.template_step'))")
                .query((row, number) -> number)
                .list();
    }

    /** Those that are not removed. */
    List<TemplateStep> steps() {
        return jdbc.sql("""
                select id, name, kind, rule, anchor, every, since, committee, unit, person, deliverable, remind_days,
                    escalate_days, version
                from yearcycle.template_step
                where not removed
                order by name, id
                """).query(TemplateRepository::toStep).list();
    }

    /** Whether there has ever been any. */
    boolean isEmpty() {
        return jdbc.sql("select not exists (select from yearcycle.template_step)")
                .query(Boolean.class)
                .single();
    }

    void add(TemplateStep step, Instant now) {
        withContent(jdbc.sql("""
                insert into yearcycle.template_step (
                    id, name, kind, rule, anchor, every, since, committee, unit, person, deliverable, remind_days,
                    escalate_days, changed_at)
                values (
                    :id, :name, :kind, :rule, :anchor, :every, :since, :committee, :unit, :person, :deliverable, :remind,
                    :escalate, :now)
                """), step, now).param("id", step.id()).update();
    }

    /** Changes it; false if the row is no longer of that version. */
    boolean change(TemplateStep step, int version, Instant now) {
        return withContent(jdbc.sql("""
                update yearcycle.template_step
                set name = :name, kind = :kind, rule = :rule, anchor = :anchor, every = :every, since = :since,
                    committee = :committee, unit = :unit, person = :person, deliverable = :deliverable,
                    remind_days = :remind, escalate_days = :escalate, changed_at = :now, version = version + 1
                where id = :id and version = :version and not removed
                """), step, now)
                        .param("id", step.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes it out of the template; false if the row is no longer of that version. */
    boolean remove(UUID id, int version, Instant now) {
        return jdbc.sql("""
                update yearcycle.template_step set removed = true, changed_at = :now, version = version + 1
                where id = :id and version = :version and not removed
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static StatementSpec withContent(StatementSpec sql, TemplateStep step, Instant now) {
        return withSheet(sql, step.sheet())
                .param("rule", RuleText.write(step.rule()))
                .param("anchor", anchor(step.rule()), Types.OTHER)
                .param("every", step.rhythm().every())
                .param("since", step.rhythm().from())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** What both kinds of steps have in common. */
    static StatementSpec withSheet(StatementSpec sql, StepSheet sheet) {
        var responsible = sheet.responsible();
        return sql.param("name", sheet.name())
                .param("kind", sheet.kind().code())
                .param("committee", responsible.committee())
                .param("unit", responsible.unit(), Types.INTEGER)
                .param("person", responsible.person(), Types.OTHER)
                .param("deliverable", sheet.deliverable())
                .param("remind", sheet.notice().remindDays())
                .param("escalate", sheet.notice().escalateDays());
    }

    private static @Nullable UUID anchor(DateRule rule) {
        return rule instanceof DateRule.FromStep from ? from.step() : null;
    }

    private static TemplateStep toStep(ResultSet row, int number) throws SQLException {
        return new TemplateStep(
                row.getObject("id", UUID.class),
                YearRepository.sheet(row),
                RuleText.read(row.getString("rule"), row.getObject("anchor", UUID.class)),
                new Rhythm(row.getInt("every"), row.getInt("since")),
                row.getInt("version"));
    }
}
