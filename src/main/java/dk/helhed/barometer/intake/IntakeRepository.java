package dk.helhed.barometer.intake;

import dk.helhed.barometer.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All writing to the schema {@code barometer}. Every method needs the intake's transaction. */
@Repository
class IntakeRepository {

    private final JdbcClient jdbc;
    private final JdbcOperations connections;

    IntakeRepository(JdbcClient jdbc, JdbcOperations connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    /** Lets one import at a time in, and gives the number of the batch to come. The end of the transaction lets go. */
    int lockNextBatch() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('barometer.batch'))::text")
                .query(String.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from barometer.batch")
                .query(Integer.class)
                .single();
    }

    Optional<Integer> findBatch(String sha256) {
        return jdbc.sql("select number from barometer.batch where sha256 = :sha256")
                .param("sha256", sha256)
                .query(Integer.class)
                .optional();
    }

    boolean hasBatches() {
        return jdbc.sql("select exists (select from barometer.batch)")
                .query(Boolean.class)
                .single();
    }

    void save(Batch batch) {
        var published = batch.published();
        jdbc.sql("""
                insert into barometer.batch
                    (number, imported_at, imported_by, file_name, sha256, source, published, taken, refused)
                values
                    (:number, :importedAt, :importedBy, :fileName, :sha256, :source, :published, :taken, :refused)
                """)
                .param("number", batch.number())
                .param("importedAt", batch.importedAt().atOffset(ZoneOffset.UTC))
                .param("importedBy", batch.importedBy())
                .param("fileName", batch.fileName())
                .param("sha256", batch.sha256())
                .param("source", batch.source())
                .param("published", published == null ? null : published.code())
                .param("taken", batch.taken())
                .param("refused", batch.refused())
                .update();
    }

    /** Opens the stream that rows are written to. */
    ObservationCopy openCopy() {
        return connections.execute((ConnectionCallback<ObservationCopy>) connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy barometer.observation (batch, line, indicator, area, period, period_from, period_to, value,
                        unit, change, since, published, known_on, source, note, numerator, denominator, status)
                    from stdin
                    """);
            return new ObservationCopy(copy);
        });
    }

    /**
     * Rows that give a figure another value, or another change since the same time, than an earlier row of the same file does
     * in the same publication; by line. A row that has only a change goes together with one that has the level.
     */
    List<Contradiction> findContradictions(int batch) {
        return jdbc.sql("""
                select line, value, change, value_line, change_line,
                    value is distinct from first_value as other_value
                from (
                    select line, value, change,
                        first_value(line) over level as value_line,
                        first_value(value) over level as first_value,
                        first_value(line) over movement as change_line,
                        first_value(change) over movement as first_change
                    from barometer.observation
                    where batch = :batch and period is not null
                    window
                        level as (partition by indicator, area, rtrim(period, '~'), published,
                            value is null and change is not null order by line),
                        movement as (partition by indicator, area, rtrim(period, '~'), published, since,
                            change is null order by line)
                ) as row
                where value is distinct from first_value or change is distinct from first_change
                order by line
                """)
                .param("batch", batch)
                .query(IntakeRepository::toContradiction)
                .list();
    }

    private static Contradiction toContradiction(ResultSet row, int number) throws SQLException {
        return row.getBoolean("other_value")
                ? new Contradiction(
                        row.getLong("line"), Column.VALUE, row.getString("value"), row.getLong("value_line"))
                : new Contradiction(
                        row.getLong("line"), Column.CHANGE, row.getString("change"), row.getLong("change_line"));
    }

    /** A row whose {@code column} says something else than the one in {@code firstLine}. */
    record Contradiction(long line, Column column, @Nullable String found, long firstLine) {}

    static IllegalStateException lost(SQLException cause) {
        return new IllegalStateException("The database broke off the import; nothing is stored", cause);
    }
}
