package dk.helhed.yearcycle.taskforce;

import dk.helhed.yearcycle.ThemeRef;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes actions. */
@Repository
class ActionWriter {

    private final JdbcClient jdbc;

    ActionWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an action and gives its number. */
    int add(UUID id, ActionContent content, Instant now) {
        return with(jdbc.sql("""
                insert into yearcycle.action (
                    id, title, purpose, unit, departments, owner, due, themes, signal, proposal, changed_at)
                values (:id, :title, :purpose, :unit, :departments, :owner, :due, :themes, :signal, :proposal, :now)
                returning number
                """), content, now)
                .param("id", id)
                .query((row, number) -> row.getInt("number"))
                .single();
    }

    /** Changes an open action; false if it is no longer of the version, or no longer open. */
    boolean change(UUID id, int version, ActionContent content, Instant now) {
        return with(jdbc.sql("""
                update yearcycle.action
                set title = :title, purpose = :purpose, unit = :unit, departments = :departments, owner = :owner, due = :due,
                    themes = :themes, signal = :signal, proposal = :proposal, changed_at = :now, version = version + 1
                where id = :id and version = :version and state = 'open'
                """), content, now)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Ends an open action; false if it is no longer of the version, or no longer open. */
    boolean end(UUID id, int version, ActionState state, String result, LocalDate on, Instant now) {
        return jdbc.sql("""
                update yearcycle.action
                set state = :state, result = :result, ended_on = :on, changed_at = :now, version = version + 1
                where id = :id and version = :version and state = 'open'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("state", state.code())
                        .param("result", result)
                        .param("on", on)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void note(UUID action, LocalDate on, String words, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into yearcycle.action_note (action, on_day, words, noted_at, noted_by)
                values (:action, :on, :words, :now, :by)
                """)
                .param("action", action)
                .param("on", on)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .update();
    }

    private static StatementSpec with(StatementSpec sql, ActionContent content, Instant now) {
        return sql.param("title", content.title())
                .param("purpose", content.purpose())
                .param("unit", content.unit())
                .param("departments", content.departments().toArray(Integer[]::new))
                .param("owner", content.owner())
                .param("due", content.due())
                .param(
                        "themes",
                        content.themes().stream().map(ThemeRef::toString).toArray(String[]::new))
                .param("signal", content.signal(), Types.OTHER)
                .param("proposal", content.proposal(), Types.INTEGER)
                .param("now", now.atOffset(ZoneOffset.UTC));
    }
}
