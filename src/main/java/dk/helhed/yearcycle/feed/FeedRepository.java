package dk.helhed.yearcycle.feed;

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

/** All SQL on secret addresses of calendars. */
@Repository
class FeedRepository {

    private final JdbcClient jdbc;

    FeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Feed feed, UUID person, byte[] hash) {
        jdbc.sql("insert into yearcycle.feed (id, person, hash, made_at) values (:id, :person, :hash, :madeAt)")
                .param("id", feed.id())
                .param("person", person)
                .param("hash", hash)
                .param("madeAt", feed.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the person that answer, the newest first. */
    List<Feed> working(UUID person) {
        return jdbc.sql("""
                select id, made_at, revoked_at from yearcycle.feed
                where person = :person and revoked_at is null order by made_at desc, id
                """)
                .param("person", person)
                .query(FeedRepository::toFeed)
                .list();
    }

    /** Whose calendar the address is; empty if it answers no more. */
    Optional<UUID> person(byte[] hash) {
        return jdbc.sql("select person from yearcycle.feed where hash = :hash and revoked_at is null")
                .param("hash", hash)
                .query((row, number) -> row.getObject("person", UUID.class))
                .optional();
    }

    /** Ends it; false if it is not the person's, or ended before. */
    boolean revoke(UUID person, UUID id, Instant now) {
        return jdbc.sql("""
                update yearcycle.feed set revoked_at = :now where id = :id and person = :person and revoked_at is null
                """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Feed toFeed(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Feed(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
