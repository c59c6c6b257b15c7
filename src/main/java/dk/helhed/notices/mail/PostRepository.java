package dk.helhed.notices.mail;

import dk.helhed.forms.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads mails as pages show them. People see their own, whoever edits people sees all: without addresses and without words. */
@Repository
class PostRepository {

    private final JdbcClient jdbc;

    PostRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostedMail> findLatest(UUID person) {
        return jdbc.sql("""
                select id, '' as name, state, made_at, attempts, next_try, ended_at, problem
                from notices.mail
                where person = :person and state not in ('replaced', 'dropped')
                order by day desc limit 1
                """)
                .param("person", person)
                .query(PostRepository::toPosted)
                .optional();
    }

    Map<MailState, Integer> count(Instant since) {
        var counts = new EnumMap<MailState, Integer>(MailState.class);
        jdbc.sql("""
                select state, count(*) as number from notices.mail
                where ended_at is null or ended_at >= :since group by state
                """).param("since", since.atOffset(ZoneOffset.UTC)).query(row -> {
            counts.put(Coded.stored(MailState.class, row.getString("state")), row.getInt("number"));
        });
        return counts;
    }

    /** Those that were in vain first. */
    List<PostedMail> findUnsent(int most) {
        return jdbc.sql("""
                select id, coalesce(access.name_of(person), '') as name, state, made_at, attempts, next_try, ended_at, problem
                from notices.mail
                where state in ('waiting', 'sending')
                    or state in ('refused', 'failed') and not exists (
                        select from notices.mail as newer where newer.person = mail.person and newer.day > mail.day)
                order by ended_at is null, made_at, id limit :most
                """).param("most", most).query(PostRepository::toPosted).list();
    }

    private static PostedMail toPosted(ResultSet row, int number) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new PostedMail(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Coded.stored(MailState.class, row.getString("state")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("problem"));
    }
}
