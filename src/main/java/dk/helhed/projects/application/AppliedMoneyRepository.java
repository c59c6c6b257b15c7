package dk.helhed.projects.application;

import dk.helhed.projects.Effort;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is applied for, and the co-financing, into the money of an effort. */
@Repository
class AppliedMoneyRepository {

    private final JdbcClient jdbc;

    AppliedMoneyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of money.
     *
     * @param application that it comes from
     * @param column of the application that remembers it: {@code applied_source} or {@code own_source}
     * @param standing code of how sure it is
     * @param granted kroner; null if it is not granted
     * @param pool null if it comes from none
     */
    record Row(
            UUID application,
            String column,
            String payer,
            String kind,
            String standing,
            @Nullable BigDecimal granted,
            @Nullable UUID pool) {}

    /** One budget of a row. */
    record Line(int year, String cost, BigDecimal budget) {}

    /** Puts the row among the money of the effort, in the place of the one that the application remembers. */
    void put(Effort effort, Row row, List<Line> lines) {
        remove(row.application(), row.column());
        var span = effort.sheet().span();
        var source = jdbc.sql("""
                insert into projects.source (effort, position, payer, kind, standing, granted, first_day, last_day, pool)
                select :effort, coalesce(max(position) + 1, 0), :payer, :kind, :standing, :granted, :starts, :ends, :pool
                from projects.source where effort = :effort
                returning id
                """)
                .param("effort", effort.id())
                .param("payer", row.payer())
                .param("kind", row.kind())
                .param("standing", row.standing())
                .param("granted", row.granted(), Types.NUMERIC)
                .param("starts", span.starts(), Types.DATE)
                .param("ends", span.ends(), Types.DATE)
                .param("pool", row.pool(), Types.OTHER)
                .query(Long.class)
                .single();
        lines.forEach(line -> add(source, line));
        jdbc.sql("update projects.application set " + row.column() + " = :source where id = :id")
                .param("source", source)
                .param("id", row.application())
                .update();
    }

    private void add(long source, Line line) {
        jdbc.sql("insert into projects.money (source, year, cost, budget) values (:source, :year, :cost, :budget)")
                .param("source", source)
                .param("year", line.year())
                .param("cost", line.cost())
                .param("budget", line.budget())
                .update();
    }

    /** Takes the row that the application remembers out of the money of the effort, if it is still there. */
    void remove(UUID application, String column) {
        jdbc.sql("delete from projects.source where id = (select " + column
                        + " from projects.application where id = :id)")
                .param("id", application)
                .update();
    }
}
