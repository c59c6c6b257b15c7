package dk.helhed.access.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on accounts, one-time links and failed attempts. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other transaction has this turn, and takes it until the end of the running one. */
    void awaitTurn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.start'))::text")
                .query(String.class)
                .single();
    }

    /** The hash of the person's password; empty if none is set. */
    Optional<String> findPassword(UUID person) {
        return jdbc.sql("select password from access.account where person = :person and password is not null")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void setPassword(UUID person, String hash, Instant now) {
        jdbc.sql("""
                insert into access.account (person, password, changed_at)
                values (:person, :hash, :now)
                on conflict (person) do update set password = excluded.password, changed_at = excluded.changed_at
                """)
                .param("person", person)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds a link; those made for the person before end at once. */
    void addLink(byte[] hash, UUID person, Instant now, Instant end) {
        jdbc.sql("update access.link set ends_at = :now where person = :person and ends_at > :now")
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into access.link (hash, person, made_at, ends_at) values (:hash, :person, :now, :end)")
                .param("hash", hash)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose link it is; empty if there is none, or it is used or too old. */
    Optional<UUID> findLink(byte[] hash, Instant now) {
        return jdbc.sql("""
                select person from access.link
                where hash = :hash and used_at is null and ends_at > :now
                """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up; of two that try at once, one succeeds. */
    boolean useLink(byte[] hash, Instant now) {
        return jdbc.sql("""
                update access.link set used_at = :now
                where hash = :hash and used_at is null and ends_at > :now
                """)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void addAttempt(byte[] key, Instant now) {
        jdbc.sql("insert into access.attempt (key, at) values (:key, :now)")
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int countAttempts(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from access.attempt where key = :key and at > :since")
                .param("key", key)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void forgetAttempts(byte[] key, Instant before) {
        jdbc.sql("delete from access.attempt where key = :key or at < :before")
                .param("key", key)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetOneAttempt(byte[] key) {
        jdbc.sql("""
                delete from access.attempt
                where ctid = (select ctid from access.attempt where key = :key order by at desc limit 1)
                """).param("key", key).update();
    }
}
