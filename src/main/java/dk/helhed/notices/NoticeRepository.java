package dk.helhed.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on notices. Whatever is asked, the database shows people their own only. */
@Repository
class NoticeRepository {

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice as it is kept. */
    record Kept(UUID id, LocalDate day, boolean read) {}

    /** Those of what still waits, by identity. */
    Map<String, Kept> find(UUID person) {
        var kept = new HashMap<String, Kept>();
        jdbc.sql("""
                select id, identity, day, read_at is not null as read
                from notices.notice where person = :person and gone_at is null
                """).param("person", person).query(row -> {
            kept.put(row.getString("identity"), toKept(row));
        });
        return kept;
    }

    private static Kept toKept(ResultSet row) throws SQLException {
        return new Kept(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class), row.getBoolean("read"));
    }

    /** Adds those that are not there yet. */
    void add(UUID person, LocalDate day, Map<String, String> pathsByIdentity) {
        jdbc.sql("""
                insert into notices.notice (id, person, identity, day, path)
                select gen_random_uuid(), :person, found.identity, :day, found.path
                from unnest(:identities::text[], :paths::text[]) as found (identity, path)
                on conflict (person, identity) where gone_at is null do nothing
                """)
                .param("person", person)
                .param("day", day)
                .param("identities", pathsByIdentity.keySet().toArray(String[]::new))
                .param("paths", pathsByIdentity.values().toArray(String[]::new))
                .update();
    }

    /** Ends those of which the identity no longer waits. */
    void end(UUID person, Collection<String> waiting, Instant now) {
        jdbc.sql("""
                update notices.notice set gone_at = :now
                where person = :person and gone_at is null and identity <> all (:waiting::text[])
                """)
                .param("person", person)
                .param("waiting", waiting.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int countUnread(UUID person) {
        return jdbc.sql("""
                select count(*) from notices.notice where person = :person and gone_at is null and read_at is null
                """).param("person", person).query(Integer.class).single();
    }

    /** How many are not read, and no mail that went out, or tried in vain, has counted them. */
    int countUntold(UUID person) {
        return jdbc.sql("""
                select count(*) from notices.notice
                where person = :person and gone_at is null and read_at is null
                    and not exists (
                        select from notices.mail
                        where mail.id = notice.mail and state in ('sending', 'sent', 'refused', 'failed'))
                """).param("person", person).query(Integer.class).single();
    }

    void tell(UUID person, UUID mail) {
        jdbc.sql("""
                update notices.notice set mail = :mail
                where person = :person and gone_at is null and read_at is null
                    and not exists (
                        select from notices.mail
                        where mail.id = notice.mail and state in ('sending', 'sent', 'refused', 'failed'))
                """).param("person", person).param("mail", mail).update();
    }

    /** Notes that the notice is read; gives the page it leads to, and nothing if it is not the person's. */
    Optional<String> read(UUID person, UUID notice, Instant now) {
        return jdbc.sql("""
                update notices.notice set read_at = coalesce(read_at, :now)
                where id = :notice and person = :person
                returning path
                """)
                .param("notice", notice)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("path"))
                .optional();
    }

    void readAll(UUID person, Instant now) {
        jdbc.sql("""
                update notices.notice set read_at = :now
                where person = :person and gone_at is null and read_at is null
                """)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
