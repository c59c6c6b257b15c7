package dk.helhed.projects.decision;

import dk.helhed.forms.Coded;
import dk.helhed.projects.decision.Decision.Funding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on decisions about efforts. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Decision> of(UUID effort) {
        return jdbc.sql("""
                select id, conclusion, body, agenda, link, decided_on, reasons, yearly, payer, until, replaces, recorded_at,
                    exists (select from projects.decision as later where later.replaces = decision.id) as replaced
                from projects.decision where effort = :effort
                order by decided_on desc, recorded_at desc
                """)
                .param("effort", effort)
                .query(DecisionRepository::toDecision)
                .list();
    }

    /** Stores it. False if the one that it corrects has been corrected already. */
    boolean add(UUID effort, Decision decision) {
        return jdbc.sql("""
                        insert into projects.decision (id, effort, conclusion, body, agenda, link, decided_on, reasons, yearly,
                            payer, until, replaces, recorded_at, recorded_by)
                        values (:id, :effort, :conclusion, :body, :agenda, :link, :on, :reasons, :yearly, :payer, :until,
                            :replaces, :now, access.acting_person())
                        on conflict (replaces) do nothing
                        """)
                        .param("id", decision.id())
                        .param("effort", effort)
                        .param("conclusion", decision.conclusion().code())
                        .param("body", decision.body())
                        .param("agenda", decision.agenda())
                        .param("link", decision.link())
                        .param("on", decision.on())
                        .param("reasons", decision.reasons())
                        .param("yearly", decision.funding().yearly(), Types.NUMERIC)
                        .param("payer", decision.funding().payer())
                        .param("until", decision.until(), Types.DATE)
                        .param("replaces", decision.replaces(), Types.OTHER)
                        .param("now", decision.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether a decision with the conclusion was recorded since the phase of the effort began. */
    boolean isOnFile(UUID effort, Conclusion conclusion) {
        return jdbc.sql("""
                select exists (
                    select from projects.decision
                    where effort = :effort and conclusion = :conclusion
                        and not exists (select from projects.decision as later where later.replaces = decision.id)
                        and recorded_at >= coalesce(
                            (select at from projects.event
                             where effort = :effort and phase is not null order by id desc limit 1),
                            '-infinity'))
                """)
                .param("effort", effort)
                .param("conclusion", conclusion.code())
                .query(Boolean.class)
                .single();
    }

    private static Decision toDecision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                Coded.stored(Conclusion.class, row.getString("conclusion")),
                row.getString("body"),
                row.getString("agenda"),
                row.getString("link"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reasons"),
                new Funding(row.getBigDecimal("yearly"), row.getString("payer")),
                row.getObject("until", LocalDate.class),
                row.getObject("replaces", UUID.class),
                row.getBoolean("replaced"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
