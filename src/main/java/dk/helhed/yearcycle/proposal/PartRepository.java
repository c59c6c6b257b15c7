package dk.helhed.yearcycle.proposal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.helhed.barometer.FigureRef;
import dk.helhed.forms.Coded;
import dk.helhed.reference.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what proposals cost, what they are expected to do, and which signals they answer. */
@Repository
class PartRepository {

    private final JdbcClient jdbc;

    PartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By year and payer. */
    Map<UUID, List<CostLine>> costs(UUID[] proposals) {
        return grouped(
                """
                select proposal, year, payer, kroner from yearcycle.proposal_cost where proposal = any(:proposals)
                order by year, array_position(array['municipality', 'state', 'region', 'fund', 'other'], payer)
                """,
                proposals,
                (row, number) -> new CostLine(
                        row.getInt("year"),
                        Coded.stored(Payer.class, row.getString("payer")),
                        row.getBigDecimal("kroner")));
    }

    /** By indicator and year. */
    Map<UUID, List<Expectation>> effects(UUID[] proposals) {
        return grouped(
                """
                select proposal, indicator, area, year, expected, base, period, batch from yearcycle.proposal_effect
                where proposal = any(:proposals) order by indicator, area, year
                """,
                proposals,
                (row, number) -> new Expectation(
                        new FigureRef(row.getString("indicator"), row.getString("area")),
                        row.getInt("year"),
                        row.getBigDecimal("expected"),
                        baseline(row)));
    }

    Map<UUID, List<UUID>> signals(UUID[] proposals) {
        return grouped("""
                select proposal, signal from yearcycle.proposal_signal where proposal = any(:proposals) order by signal
                """, proposals, (row, number) -> row.getObject("signal", UUID.class));
    }

    void addSignals(UUID proposal, List<UUID> signals) {
        for (var signal : signals) {
            jdbc.sql("insert into yearcycle.proposal_signal (proposal, signal) values (:proposal, :signal)")
                    .param("proposal", proposal)
                    .param("signal", signal)
                    .update();
        }
    }

    /** Puts these lines in the place of those that are there. */
    void replaceCosts(UUID proposal, List<CostLine> costs) {
        jdbc.sql("delete from yearcycle.proposal_cost where proposal = :proposal")
                .param("proposal", proposal)
                .update();
        for (var cost : costs) {
            jdbc.sql("""
                    insert into yearcycle.proposal_cost (proposal, year, payer, kroner)
                    values (:proposal, :year, :payer, :kroner)
                    """)
                    .param("proposal", proposal)
                    .param("year", cost.year())
                    .param("payer", cost.payer().code())
                    .param("kroner", cost.kroner(), Types.NUMERIC)
                    .update();
        }
    }

    /** Puts these lines in the place of those that are there. */
    void replaceEffects(UUID proposal, List<Expectation> expectations) {
        jdbc.sql("delete from yearcycle.proposal_effect where proposal = :proposal")
                .param("proposal", proposal)
                .update();
        for (var one : expectations) {
            var base = one.baseline();
            jdbc.sql("""
                    insert into yearcycle.proposal_effect
                        (proposal, indicator, area, year, expected, base, period, batch)
                    values (:proposal, :indicator, :area, :year, :expected, :base, :period, :batch)
                    """)
                    .param("proposal", proposal)
                    .param("indicator", one.figure().indicator())
                    .param("area", one.figure().area())
                    .param("year", one.year())
                    .param("expected", one.value())
                    .param("base", base == null ? null : base.value(), Types.NUMERIC)
                    .param("period", base == null ? null : base.period().code(), Types.VARCHAR)
                    .param("batch", base == null ? null : base.batch(), Types.INTEGER)
                    .update();
        }
    }

    private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("base");
        return value == null
                ? null
                : new Baseline(value, Period.parse(row.getString("period")).orElseThrow(), row.getInt("batch"));
    }

    private <T> Map<UUID, List<T>> grouped(String sql, UUID[] proposals, RowMapper<T> part) {
        return jdbc
                .sql(sql)
                .param("proposals", proposals)
                .query((row, number) -> Map.entry(row.getObject("proposal", UUID.class), part.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
