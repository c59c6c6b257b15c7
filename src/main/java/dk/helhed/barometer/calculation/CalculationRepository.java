package dk.helhed.barometer.calculation;

import java.sql.Array;
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

/** All SQL on the table {@code barometer.calculation}. */
@Repository
class CalculationRepository {

    private final JdbcClient jdbc;

    CalculationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID id, CalculationOrder order, Instant askedAt, @Nullable UUID askedBy) {
        jdbc.sql("""
                insert into barometer.calculation (id, dataset, batch, definitions, dimensions, asked_at, asked_by)
                values (:id, :dataset, :batch, :definitions, :dimensions, :askedAt, :askedBy)
                """)
                .param("id", id)
                .param("dataset", order.dataset())
                .param("batch", order.batch())
                .param("definitions", order.definitions())
                .param("dimensions", order.dimensions().toArray(String[]::new))
                .param("askedAt", at(askedAt))
                .param("askedBy", askedBy)
                .update();
    }

    /** The newest, newest first. */
    List<Calculation> findNewest(int most) {
        return jdbc.sql("""
                select id, dataset, batch, definitions, dimensions, asked_at, asked_by, state, cancelling, share, started_at,
                    ended_at, problem, arguments
                from barometer.calculation
                order by asked_at desc, id
                limit :most
                """)
                .param("most", most)
                .query(CalculationRepository::toCalculation)
                .list();
    }

    Optional<Calculation> find(UUID id) {
        return jdbc.sql("""
                select id, dataset, batch, definitions, dimensions, asked_at, asked_by, state, cancelling, share, started_at,
                    ended_at, problem, arguments
                from barometer.calculation
                where id = :id
                """)
                .param("id", id)
                .query(CalculationRepository::toCalculation)
                .optional();
    }

    /**
     * Takes the oldest order that nobody works at, or whose runner has given no sign of life since {@code silent}. Other
     * instances that ask at the same time get another one, or none.
     */
    Optional<UUID> claim(UUID runner, Instant now, Instant silent) {
        return jdbc.sql("""
                update barometer.calculation
                set state = 'running', runner = :runner, attempt = attempt + 1, share = 0, started_at = :now, beat_at = :now
                where id = (
                    select id from barometer.calculation
                    where state = 'waiting' or state = 'running' and beat_at < :silent and attempt < 3
                    order by asked_at, id
                    limit 1
                    for update skip locked)
                returning id
                """)
                .param("runner", runner)
                .param("now", at(now))
                .param("silent", at(silent))
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Ends what three runners have died over: the fourth would, too. What was to be stopped is over as well. */
    void giveUp(Instant now, Instant silent) {
        jdbc.sql("""
                update barometer.calculation
                set state = case when cancelling then 'cancelled' else 'failed' end,
                    problem = case when cancelling then null else 'calculation.problem.attempts' end,
                    ended_at = :now
                where state = 'running' and beat_at < :silent and (cancelling or attempt >= 3)
                """).param("now", at(now)).param("silent", at(silent)).update();
    }

    /** Gives a sign of life; empty if another runner has taken over, else whether it should stop. */
    Optional<Boolean> beat(UUID id, UUID runner, double share, Instant now) {
        return jdbc.sql("""
                update barometer.calculation
                set share = greatest(share, :share), beat_at = :now
                where id = :id and runner = :runner and state = 'running'
                returning cancelling
                """)
                .param("id", id)
                .param("runner", runner)
                .param("share", share)
                .param("now", at(now))
                .query((row, number) -> row.getBoolean(1))
                .optional();
    }

    /** Ends it, if the runner still has it. */
    boolean end(UUID id, UUID runner, Ending ending, Instant now) {
        return jdbc.sql("""
                                update barometer.calculation
                                set state = :state, ended_at = :now, problem = :problem, arguments = :arguments,
                                    share = case when :state = 'done' then 1 else share end
                                where id = :id and runner = :runner and state = 'running'
                                """)
                        .param("id", id)
                        .param("runner", runner)
                        .param("state", ending.state().code())
                        .param("problem", ending.problem())
                        .param("arguments", ending.arguments().toArray(String[]::new))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** How a calculation ended; the problem is null unless it failed. */
    record Ending(CalculationState state, @Nullable String problem, List<String> arguments) {}

    /** Asks to stop it: what waits is over at once, what runs is told. False if it was over already. */
    boolean cancel(UUID id, Instant now) {
        return jdbc.sql("""
                                update barometer.calculation
                                set cancelling = true,
                                    ended_at = case when state = 'waiting' then :now end,
                                    state = case when state = 'waiting' then 'cancelled' else state end
                                where id = :id and state in ('waiting', 'running')
                                """).param("id", id).param("now", at(now)).update() == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Calculation toCalculation(ResultSet row, int number) throws SQLException {
        return new Calculation(
                row.getObject("id", UUID.class),
                new CalculationOrder(
                        row.getString("dataset"),
                        row.getInt("batch"),
                        row.getString("definitions"),
                        texts(row.getArray("dimensions"))),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                CalculationState.of(row.getString("state")),
                row.getBoolean("cancelling"),
                row.getDouble("share"),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                row.getString("problem"),
                texts(row.getArray("arguments")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
