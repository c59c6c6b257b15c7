package dk.helhed.barometer.calculation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All SQL on the tables {@code barometer.internal_batch} and {@code barometer.internal_figure}. Nobody else may name them: that
 * is what keeps unprotected figures off every public page, file and address.
 */
@Repository
class InternalFigureRepository {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    InternalFigureRepository(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Lets one batch at a time in, and gives the number of the one to come. The end of the transaction lets go. */
    int lockNextBatch() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('barometer.internal_batch'))::text")
                .query((row, number) -> row.getString(1))
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from barometer.internal_batch")
                .query(Integer.class)
                .single();
    }

    void save(InternalBatch batch, Consumer<Consumer<InternalFigure>> figures) {
        jdbc.sql("""
                insert into barometer.internal_batch (number, calculation, made_at, engine, rows, axes)
                values (:number, :calculation, :madeAt, :engine, :rows, :axes)
                """)
                .param("number", batch.number())
                .param("calculation", batch.calculation())
                .param("madeAt", batch.madeAt().atOffset(ZoneOffset.UTC))
                .param("engine", batch.engine())
                .param("rows", batch.rows())
                .param("axes", batch.axes().toArray(String[]::new))
                .update();
        var waiting = new ArrayList<InternalFigure>();
        figures.accept(figure -> {
            waiting.add(figure);
            if (waiting.size() == ROWS_AT_ONCE) {
                save(batch.number(), waiting);
                waiting.clear();
            }
        });
        save(batch.number(), waiting);
    }

    private void save(int batch, List<InternalFigure> figures) {
        rows.batchUpdate(
                """
                insert into barometer.internal_figure (batch, line, indicator, version, members, area, year, value, numerator,
                    denominator, other_numerator, other_denominator)
                values (?, ?, ?, ?, string_to_array(?, chr(31)), ?, ?, ?, ?, ?, ?, ?)
                """,
                figures.stream()
                        .map(figure -> new Object[] {
                            batch,
                            figure.line(),
                            figure.indicator(),
                            figure.version(),
                            String.join("\u001f", figure.members()),
                            figure.area(),
                            figure.year(),
                            figure.value(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.otherNumerator(),
                            figure.otherDenominator()
                        })
                        .toList());
    }

    Optional<InternalBatch> findBatch(UUID calculation) {
        return jdbc.sql("""
                select number, calculation, made_at, engine, rows, axes
                from barometer.internal_batch
                where calculation = :calculation
                """)
                .param("calculation", calculation)
                .query((row, any) -> new InternalBatch(
                        row.getInt("number"),
                        row.getObject("calculation", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("engine"),
                        row.getLong("rows"),
                        List.of((String[]) row.getArray("axes").getArray())))
                .optional();
    }

    /** By line. */
    List<InternalFigure> find(int batch, int offset, int limit) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, value, numerator, denominator, other_numerator,
                    other_denominator
                from barometer.internal_figure
                where batch = :batch
                order by line
                offset :offset limit :limit
                """)
                .param("batch", batch)
                .param("offset", offset)
                .param("limit", limit)
                .query(InternalFigureRepository::toFigure)
                .list();
    }

    /** Those of some indicators, by line. */
    List<InternalFigure> find(int batch, Collection<String> indicators) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, value, numerator, denominator, other_numerator,
                    other_denominator
                from barometer.internal_figure
                where batch = :batch and indicator in (:indicators)
                order by line
                """)
                .param("batch", batch)
                .param("indicators", indicators)
                .query(InternalFigureRepository::toFigure)
                .list();
    }

    /** Those on some lines, by line. */
    List<InternalFigure> findLines(int batch, Collection<Integer> lines) {
        return jdbc.sql("""
                select line, indicator, version, members, area, year, value, numerator, denominator, other_numerator,
                    other_denominator
                from barometer.internal_figure
                where batch = :batch and line in (:lines)
                order by line
                """)
                .param("batch", batch)
                .param("lines", lines)
                .query(InternalFigureRepository::toFigure)
                .list();
    }

    int count(int batch) {
        return jdbc.sql("select count(*) from barometer.internal_figure where batch = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    private static InternalFigure toFigure(ResultSet row, int number) throws SQLException {
        return new InternalFigure(
                row.getInt("line"),
                row.getString("indicator"),
                row.getInt("version"),
                List.of((String[]) row.getArray("members").getArray()),
                row.getString("area"),
                row.getObject("year", Integer.class),
                row.getBigDecimal("value"),
                row.getLong("numerator"),
                row.getLong("denominator"),
                row.getLong("other_numerator"),
                row.getLong("other_denominator"));
    }
}
