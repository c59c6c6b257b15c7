package dk.helhed.yearcycle.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes statements. */
@Repository
class StatementWriter {

    private final JdbcClient jdbc;

    StatementWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, StatementContent content, Instant now, UUID by) {
        with(jdbc.sql("""
                insert into yearcycle.statement (id, kind, subject, title, on_day, text, noted_at, noted_by)
                values (:id, :kind, :subject, :title, :on, :text, :now, :by)
                """), content)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Corrects a statement; false if it is no longer of the version. */
    boolean correct(UUID id, int version, StatementContent content) {
        return with(jdbc.sql("""
                update yearcycle.statement
                set kind = :kind, subject = :subject, title = :title, on_day = :on, text = :text, version = version + 1
                where id = :id and version = :version
                """), content)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Puts the answer to a statement; false if it is no longer of the version. */
    boolean answer(UUID id, int version, String answer, LocalDate on) {
        return jdbc.sql("""
                update yearcycle.statement set answer = :answer, answered_on = :on, version = version + 1
                where id = :id and version = :version
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("answer", answer)
                        .param("on", on)
                        .update()
                == 1;
    }

    private static StatementSpec with(StatementSpec sql, StatementContent content) {
        return sql.param("kind", content.subject().kind().code())
                .param("subject", content.subject().id())
                .param("title", content.title())
                .param("on", content.on())
                .param("text", content.text());
    }
}
