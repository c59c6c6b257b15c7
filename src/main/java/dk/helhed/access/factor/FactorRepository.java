package dk.helhed.access.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on second factors but that of the ceremonies with passkeys. */
@Repository
class FactorRepository {

    private final JdbcClient jdbc;

    FactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Factors find(UUID person) {
        return jdbc.sql("""
                select
                    exists (select from access.code_app where person = :person) as app,
                    (select count(*) from access.recovery_code where person = :person) as recovery_codes,
                    exists (
                        select from access.assignment join access.role on role.code = assignment.role
                        where person = :person and personal_data and access.today() >= valid_from
                            and (valid_to is null or access.today() <= valid_to)) as required
                """)
                .param("person", person)
                .query((row, number) -> new Factors(
                        row.getBoolean("app"),
                        findPasskeys(person),
                        row.getInt("recovery_codes"),
                        row.getBoolean("required")))
                .single();
    }

    private List<Passkey> findPasskeys(UUID person) {
        return jdbc.sql(
                        "select id, name, made_at, used_at from access.passkey where person = :person order by made_at, id")
                .param("person", person)
                .query(FactorRepository::toPasskey)
                .list();
    }

    private static Passkey toPasskey(ResultSet row, int number) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    /** Lets one transaction at a time change the factors of the person. */
    void lock(UUID person) {
        jdbc.sql("select person from access.account where person = :person for update")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    Optional<String> findSecret(UUID person) {
        return jdbc.sql("select secret from access.code_app where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** In place of the app that was there before. */
    void saveApp(UUID person, String secret, long step, Instant now) {
        jdbc.sql("""
                insert into access.code_app (person, secret, last_step, made_at)
                values (:person, :secret, :step, :now)
                on conflict (person) do update
                    set secret = excluded.secret, last_step = excluded.last_step, made_at = excluded.made_at
                """)
                .param("person", person)
                .param("secret", secret)
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Uses the step up, and those before it; false if that was done already. */
    boolean useStep(UUID person, long step) {
        return jdbc.sql("update access.code_app set last_step = :step where person = :person and last_step < :step")
                        .param("person", person)
                        .param("step", step)
                        .update()
                == 1;
    }

    boolean removeApp(UUID person) {
        return jdbc.sql("delete from access.code_app where person = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    boolean removePasskey(UUID person, UUID id) {
        return jdbc.sql("delete from access.passkey where person = :person and id = :id")
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    List<String> findCodes(UUID person) {
        return jdbc.sql("select hash from access.recovery_code where person = :person")
                .param("person", person)
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    void addCode(UUID person, String hash) {
        jdbc.sql("insert into access.recovery_code (person, hash) values (:person, :hash)")
                .param("person", person)
                .param("hash", hash)
                .update();
    }

    /** Of two that try at once, one succeeds. */
    boolean useCode(UUID person, String hash) {
        return jdbc.sql("delete from access.recovery_code where person = :person and hash = :hash")
                        .param("person", person)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void removeCodes(UUID person) {
        jdbc.sql("delete from access.recovery_code where person = :person")
                .param("person", person)
                .update();
    }

    /** Takes factors and password away, also for those who may not see them. */
    void reset(UUID person) {
        jdbc.sql("select access.reset_factors(:person)")
                .param("person", person)
                .query((row, number) -> number)
                .list();
    }
}
