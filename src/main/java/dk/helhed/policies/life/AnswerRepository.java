package dk.helhed.policies.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what committees answer. */
@Repository
class AnswerRepository {

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By committee. */
    List<Answer> of(String policy, int round) {
        return jdbc.sql("""
                select committee, verdict, text, access.name_of(person) as name, answered_at, version
                from policies.answer
                where policy = :policy and round = :round
                order by committee collate "da-x-icu"
                """)
                .param("policy", policy)
                .param("round", round)
                .query(AnswerRepository::toAnswer)
                .list();
    }

    /**
     * Writes the answer, or writes it anew if nobody has since the version.
     *
     * @param version 0 for a first answer
     * @return whether it was written
     */
    boolean save(String policy, int round, NewAnswer answer, int version, Instant now) {
        return jdbc.sql("""
                        insert into policies.answer (policy, round, committee, verdict, text, person, answered_at)
                        values (:policy, :round, :committee, :verdict, :text, :person, :now)
                        on conflict (policy, round, committee) do update
                            set verdict = excluded.verdict, text = excluded.text, person = excluded.person,
                                answered_at = excluded.answered_at, version = answer.version + 1
                            where answer.version = :version
                        """)
                        .param("policy", policy)
                        .param("round", round)
                        .param("committee", answer.committee())
                        .param("verdict", answer.verdict().code())
                        .param("text", answer.text())
                        .param("person", answer.person())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** An answer to be written. */
    record NewAnswer(String committee, Answer.Verdict verdict, String text, UUID person) {}

    private static Answer toAnswer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getString("committee"),
                Answer.Verdict.of(row.getString("verdict")).orElseThrow(),
                row.getString("text"),
                row.getString("name"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
