package dk.helhed.access.token;

import dk.helhed.access.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on tokens. */
@Repository
class TokenRepository {

    private static final String TOKEN =
            "id, person, name, permissions, ceiling, made_at, ends_at, revoked_at, last_used_at";

    private final JdbcClient jdbc;

    TokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, byte[] hash) {
        jdbc.sql("""
                insert into access.token (id, person, name, hash, permissions, ceiling, made_at, ends_at)
                values (:id, :person, :name, :hash, :permissions, :ceiling::access.reach, :madeAt, :endsAt)
                """)
                .param("id", token.id())
                .param("person", token.person())
                .param("name", token.name())
                .param("hash", hash)
                .param("permissions", token.permissions().toArray(String[]::new))
                .param("ceiling", token.ceiling().code())
                .param("madeAt", token.madeAt().atOffset(ZoneOffset.UTC))
                .param("endsAt", token.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person's, newest first. */
    List<Token> findAll(UUID person) {
        return jdbc.sql("select " + TOKEN + " from access.token where person = :person order by made_at desc, id")
                .param("person", person)
                .query(TokenRepository::toToken)
                .list();
    }

    Optional<Token> find(byte[] hash) {
        return jdbc.sql("select " + TOKEN + " from access.token where hash = :hash")
                .param("hash", hash)
                .query(TokenRepository::toToken)
                .optional();
    }

    Optional<Token> find(UUID person, UUID id) {
        return jdbc.sql("select " + TOKEN + " from access.token where person = :person and id = :id")
                .param("person", person)
                .param("id", id)
                .query(TokenRepository::toToken)
                .optional();
    }

    void revoke(UUID id, Instant now) {
        jdbc.sql("update access.token set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes the use; false if one has been noted since. */
    boolean use(UUID id, Instant now, Instant since) {
        return jdbc.sql("""
                update access.token set last_used_at = :now
                where id = :id and (last_used_at is null or last_used_at < :since)
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Token toToken(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("permissions").getArray()),
                Reach.of(row.getString("ceiling")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "last_used_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
