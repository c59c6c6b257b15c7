package dk.helhed.yearcycle.proposal;

import static java.util.stream.Collectors.toMap;

import dk.helhed.forms.Coded;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on what committees said about proposals and what was decided. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last treatment of each proposal. */
    Map<UUID, Treatment> treatments(UUID[] proposals) {
        return jdbc
                .sql("""
                select distinct on (proposal) proposal, id, treated_on, committee, agenda, recommendation
                from yearcycle.proposal_treatment where proposal = any(:proposals)
                order by proposal, recorded_at desc, id
                """)
                .param("proposals", proposals)
                .query((row, number) -> Map.entry(
                        row.getObject("proposal", UUID.class),
                        new Treatment(
                                row.getObject("id", UUID.class),
                                row.getObject("treated_on", LocalDate.class),
                                row.getString("committee"),
                                row.getString("agenda"),
                                row.getString("recommendation"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last decision about each proposal. */
    Map<UUID, BudgetDecision> decisions(UUID[] proposals) {
        var granted = granted(proposals);
        return jdbc
                .sql("""
                select distinct on (decision.proposal) decision.proposal, decision.id, ruling, decided_on, body, agenda, text,
                    over_frame, opening.effort
                from yearcycle.proposal_decision as decision
                left join yearcycle.proposal_opening as opening on opening.decision = decision.id
                where decision.proposal = any(:proposals)
                order by decision.proposal, recorded_at desc, decision.id
                """)
                .param("proposals", proposals)
                .query((row, number) -> Map.entry(row.getObject("proposal", UUID.class), toDecision(row, granted)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(UUID proposal, Treatment treatment, Instant now, @Nullable UUID person) {
        jdbc.sql("""
                insert into yearcycle.proposal_treatment
                    (id, proposal, treated_on, committee, agenda, recommendation, recorded_at, recorded_by)
                values (:id, :proposal, :on, :committee, :agenda, :recommendation, :now, :person)
                """)
                .param("id", treatment.id())
                .param("proposal", proposal)
                .param("on", treatment.on())
                .param("committee", treatment.committee())
                .param("agenda", treatment.agenda())
                .param("recommendation", treatment.recommendation())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person, Types.OTHER)
                .update();
    }

    void add(UUID proposal, UUID treatment, BudgetDecision decision, Instant now, @Nullable UUID person) {
        jdbc.sql("""
                insert into yearcycle.proposal_decision
                    (id, proposal, treatment, ruling, decided_on, body, agenda, text, over_frame, recorded_at, recorded_by)
                values (:id, :proposal, :treatment, :ruling, :on, :body, :agenda, :text, :over, :now, :person)
                """)
                .param("id", decision.id())
                .param("proposal", proposal)
                .param("treatment", treatment)
                .param("ruling", decision.ruling().code())
                .param("on", decision.on())
                .param("body", decision.body())
                .param("agenda", decision.agenda())
                .param("text", decision.text())
                .param("over", decision.overFrame())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person, Types.OTHER)
                .update();
        decision.granted()
                .forEach((year, kroner) -> jdbc.sql(
                                "insert into yearcycle.proposal_grant (decision, year, kroner) values (:id, :year, :kroner)")
                        .param("id", decision.id())
                        .param("year", year)
                        .param("kroner", kroner)
                        .update());
    }

    /** Notes that a decision opened an effort. */
    void open(UUID proposal, UUID decision, UUID effort, Instant now, @Nullable UUID person) {
        jdbc.sql("""
                insert into yearcycle.proposal_opening (decision, proposal, effort, opened_at, opened_by)
                values (:decision, :proposal, :effort, :now, :person)
                """)
                .param("decision", decision)
                .param("proposal", proposal)
                .param("effort", effort)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person, Types.OTHER)
                .update();
    }

    private Map<UUID, SortedMap<Integer, BigDecimal>> granted(UUID[] proposals) {
        var granted = new HashMap<UUID, SortedMap<Integer, BigDecimal>>();
        jdbc.sql("""
                select decision, year, kroner from yearcycle.proposal_grant
                join yearcycle.proposal_decision on proposal_decision.id = decision
                where proposal = any(:proposals)
                """).param("proposals", proposals).query(row -> {
            granted.computeIfAbsent(row.getObject("decision", UUID.class), any -> new TreeMap<>())
                    .put(row.getInt("year"), row.getBigDecimal("kroner"));
        });
        return granted;
    }

    private static BudgetDecision toDecision(ResultSet row, Map<UUID, SortedMap<Integer, BigDecimal>> granted)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new BudgetDecision(
                id,
                row.getObject("decided_on", LocalDate.class),
                Coded.stored(BudgetDecision.Ruling.class, row.getString("ruling")),
                row.getString("body"),
                row.getString("agenda"),
                row.getString("text"),
                granted.getOrDefault(id, new TreeMap<>()),
                row.getString("over_frame"),
                row.getObject("effort", UUID.class));
    }
}
