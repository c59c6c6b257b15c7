package dk.helhed.yearcycle.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on rounds. */
@Repository
class RoundRepository {

    private static final String ROUND = """
            select year, version, deadline, opened_at, closed_at, ended_at from yearcycle.round
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round> findAll() {
        return jdbc.sql(ROUND + "order by year desc")
                .query(RoundRepository::toRound)
                .list();
    }

    Optional<Round> find(int year) {
        return jdbc.sql(ROUND + "where year = :year")
                .param("year", year)
                .query(RoundRepository::toRound)
                .optional();
    }

    /** The round, which nobody changes until the running transaction ends. */
    Round hold(int year) {
        return jdbc.sql(ROUND + "where year = :year for share")
                .param("year", year)
                .query(RoundRepository::toRound)
                .single();
    }

    /** A new round; false if there is one of the year. */
    boolean add(int year, LocalDate deadline, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                insert into yearcycle.round (year, deadline, opened_at, opened_by) values (:year, :deadline, :now, :person)
                on conflict (year) do nothing
                """)
                        .param("year", year)
                        .param("deadline", deadline)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** Moves the deadline of an open round; false if it is no longer of that version or no longer open. */
    boolean move(int year, int version, LocalDate deadline) {
        return jdbc.sql("""
                update yearcycle.round set deadline = :deadline, version = version + 1
                where year = :year and version = :version and closed_at is null
                """)
                        .param("year", year)
                        .param("version", version)
                        .param("deadline", deadline)
                        .update()
                == 1;
    }

    /** Closes an open round; false if it is no longer of that version or no longer open. */
    boolean close(int year, int version, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                update yearcycle.round set closed_at = :now, closed_by = :person, version = version + 1
                where year = :year and version = :version and closed_at is null
                """)
                        .param("year", year)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    /** Ends a round, and closes it if it is open; false if it has ended, or there is none. */
    boolean end(int year, Instant now, @Nullable UUID person) {
        return jdbc.sql("""
                update yearcycle.round
                set ended_at = :now, closed_by = case when closed_at is null then :person else closed_by end,
                    closed_at = coalesce(closed_at, :now), version = version + 1
                where year = :year and ended_at is null
                """)
                        .param("year", year)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .update()
                == 1;
    }

    private static Round toRound(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getInt("year"),
                row.getInt("version"),
                row.getObject("deadline", LocalDate.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "closed_at"),
                moment(row, "ended_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
