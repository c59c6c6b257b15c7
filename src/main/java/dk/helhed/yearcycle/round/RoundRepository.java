package dk.helhed.yearcycle.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
