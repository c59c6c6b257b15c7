package dk.helhed.policies.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on comments in hearings. The database shows each reader those the reader may see: the public, the published. */
@Repository
class CommentRepository {

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of all its hearings, the oldest first. */
    List<Comment> of(String policy) {
        return jdbc.sql("""
                select id, hearing, item, name, text, written_at, state, reason, answer
                from policies.comment
                where policy = :policy
                order by written_at, id
                """)
                .param("policy", policy)
                .query(CommentRepository::toComment)
                .list();
    }

    void add(String policy, int hearing, NewComment comment, byte[] sender, Instant now) {
        jdbc.sql("""
                insert into policies.comment (id, policy, hearing, item, name, text, written_at, sender)
                values (:id, :policy, :hearing, :item, :name, :text, :now, :sender)
                """)
                .param("id", UUID.randomUUID())
                .param("policy", policy)
                .param("hearing", hearing)
                .param("item", comment.item(), Types.VARCHAR)
                .param("name", comment.name(), Types.VARCHAR)
                .param("text", comment.text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("sender", sender)
                .update();
    }

    int countFrom(byte[] sender, Instant since) {
        return jdbc.sql("select policies.heard_from(:sender, :since)")
                .param("sender", sender)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    int countAbout(String policy, Instant since) {
        return jdbc.sql("select policies.heard_about(:policy, :since)")
                .param("policy", policy)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many nobody has read, or nobody has answered, whoever asks. */
    int countUnheard(String policy) {
        return jdbc.sql("select policies.unheard(:policy)")
                .param("policy", policy)
                .query(Integer.class)
                .single();
    }

    void forgetSenders(Instant before) {
        jdbc.sql("select policies.forget_senders(:before)::text")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Says what becomes of a comment that waits; whether it did wait. */
    boolean decide(String policy, UUID id, Comment.State state, @Nullable String reason, Instant now) {
        return jdbc.sql("""
                        update policies.comment set state = :state, reason = :reason, seen_at = :now
                        where id = :id and policy = :policy and state = 'waiting'
                        """)
                        .param("id", id)
                        .param("policy", policy)
                        .param("state", state.code())
                        .param("reason", reason, Types.VARCHAR)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Writes the municipality's answer to a published comment; whether there is such a one. */
    boolean answer(String policy, UUID id, String answer, Instant now) {
        return jdbc.sql("""
                        update policies.comment set answer = :answer, answered_at = :now
                        where id = :id and policy = :policy and state = 'published'
                        """)
                        .param("id", id)
                        .param("policy", policy)
                        .param("answer", answer)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Comment toComment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getInt("hearing"),
                row.getString("item"),
                row.getString("name"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Comment.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getString("answer"));
    }
}
