package dk.helhed.access.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on whom the providers mean, and on the roles they give. */
@Repository
class IdentityRepository {

    private final JdbcClient jdbc;

    IdentityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom the issuer means by the subject; empty if it has not been seen before. */
    Optional<UUID> findPerson(String issuer, String subject) {
        return jdbc.sql("select person from access.identity where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** Remembers whom the issuer means by the subject; false if it means that person by another subject. */
    boolean add(String issuer, String subject, UUID person, Instant now) {
        return jdbc.sql("""
                insert into access.identity (issuer, subject, person, since)
                values (:issuer, :subject, :person, :now)
                on conflict do nothing
                """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Two sign-ins of one person wait for each other, so that no role is given twice. */
    void lock(UUID person) {
        jdbc.sql("select id from access.person where id = :person for update")
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    /** Gives a role and tells its number. */
    long give(UUID person, String role, int unit, LocalDate from, @Nullable LocalDate to, String provider) {
        return jdbc.sql("""
                insert into access.assignment (person, role, unit, valid_from, valid_to, provider)
                values (:person, :role, :unit, :from, :to, :provider)
                returning id
                """)
                .param("person", person)
                .param("role", role)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .param("provider", provider)
                .query(Long.class)
                .single();
    }

    void end(long assignment, LocalDate lastDay) {
        jdbc.sql("update access.assignment set valid_to = :lastDay where id = :id")
                .param("id", assignment)
                .param("lastDay", lastDay)
                .update();
    }
}
