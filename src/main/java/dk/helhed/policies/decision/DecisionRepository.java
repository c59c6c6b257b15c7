package dk.helhed.policies.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on decisions. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Decision> of(String policy) {
        return jdbc.sql("""
                select id, item, decided_on, body, agenda, text
                from policies.decision where policy = :policy
                order by decided_on desc, noted_at desc
                """)
                .param("policy", policy)
                .query(DecisionRepository::toDecision)
                .list();
    }

    void add(String policy, Decision decision, Instant now) {
        jdbc.sql("""
                insert into policies.decision (id, policy, item, decided_on, body, agenda, text, noted_at)
                values (:id, :policy, :item, :on, :body, :agenda, :text, :now)
                """)
                .param("id", decision.id())
                .param("policy", policy)
                .param("item", decision.item(), Types.VARCHAR)
                .param("on", decision.on())
                .param("body", decision.body())
                .param("agenda", decision.agenda(), Types.VARCHAR)
                .param("text", decision.text())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Decision toDecision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getString("item"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("body"),
                row.getString("agenda"),
                row.getString("text"));
    }
}
