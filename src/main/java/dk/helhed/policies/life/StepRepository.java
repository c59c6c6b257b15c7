package dk.helhed.policies.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the steps of policies. */
@Repository
class StepRepository {

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they happened. */
    List<Step> of(String policy) {
        return jdbc.sql("""
                select number, at, step, until, note from policies.step where policy = :policy order by number
                """)
                .param("policy", policy)
                .query(StepRepository::toStep)
                .list();
    }

    void add(String policy, Transition transition, @Nullable LocalDate until, @Nullable String note, Instant now) {
        jdbc.sql("""
                insert into policies.step (policy, number, at, step, until, note)
                select :policy, coalesce(max(number), 0) + 1, :now, :step, :until, :note
                from policies.step where policy = :policy
                """)
                .param("policy", policy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("step", transition.code())
                .param("until", until, Types.DATE)
                .param("note", note, Types.VARCHAR)
                .update();
    }

    private static Step toStep(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Transition.valueOf(
                        row.getString("step").toUpperCase(Locale.ROOT).replace('-', '_')),
                row.getObject("until", LocalDate.class),
                row.getString("note"));
    }
}
