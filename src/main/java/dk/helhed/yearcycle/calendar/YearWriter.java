package dk.helhed.yearcycle.calendar;

import dk.helhed.forms.Coded;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes years and their steps, and what was done to them. */
@Repository
class YearWriter {

    private final JdbcClient jdbc;

    YearWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the year; false if it is there. */
    boolean addYear(int year, @Nullable UUID person, Instant now) {
        return jdbc.sql("""
                insert into yearcycle.year (year, made_at, made_by) values (:year, :now, :person)
                on conflict (year) do nothing
                """)
                        .param("year", year)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    void add(YearStep step) {
        withContent(jdbc.sql("""
                insert into yearcycle.year_step (
                    id, year, template, day, name, kind, committee, unit, person, deliverable, remind_days, escalate_days,
                    state, done_on, result, link, changed_at)
                values (
                    :id, :year, :template, :day, :name, :kind, :committee, :unit, :person, :deliverable, :remind, :escalate,
                    :state, :doneOn, :result, :link, :now)
                """), step)
                .param("year", step.year())
                .param("template", step.template(), Types.OTHER)
                .update();
    }

    /** Writes it as it is now; false if the row is no longer of the version before. */
    boolean change(YearStep step) {
        return withContent(jdbc.sql("""
                update yearcycle.year_step
                set day = :day, name = :name, kind = :kind, committee = :committee, unit = :unit, person = :person,
                    deliverable = :deliverable, remind_days = :remind, escalate_days = :escalate, state = :state,
                    done_on = :doneOn, result = :result, link = :link, changed_at = :now, version = version + 1
                where id = :id and version = :before
                """), step)
                        .param("before", step.version() - 1)
                        .update()
                == 1;
    }

    private static StatementSpec withContent(StatementSpec sql, YearStep step) {
        var result = step.result();
        return TemplateRepository.withSheet(sql, step.sheet())
                .param("id", step.id())
                .param("day", step.day())
                .param("state", step.state().code())
                .param("doneOn", result == null ? null : result.on(), Types.DATE)
                .param("result", result == null ? "" : result.text())
                .param("link", result == null ? "" : result.link())
                .param("now", step.changedAt().atOffset(ZoneOffset.UTC));
    }

    void note(UUID step, StepEvent event) {
        jdbc.sql("""
                insert into yearcycle.year_step_event (step, at, person, what, day_before, day_after, reason)
                values (:step, :at, :person, :what, :before, :after, :reason)
                """)
                .param("step", step)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("person", event.person(), Types.OTHER)
                .param("what", event.act().code())
                .param("before", event.before(), Types.DATE)
                .param("after", event.after(), Types.DATE)
                .param("reason", event.reason())
                .update();
    }

    /** What was done to the step, the newest first. */
    List<StepEvent> events(UUID step) {
        return jdbc.sql("""
                select at, person, what, day_before, day_after, reason
                from yearcycle.year_step_event where step = :step order by id desc
                """)
                .param("step", step)
                .query((row, number) -> new StepEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("person", UUID.class),
                        Coded.stored(StepAct.class, row.getString("what")),
                        row.getObject("day_before", LocalDate.class),
                        row.getObject("day_after", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
