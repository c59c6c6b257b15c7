package dk.helhed.yearcycle.proposal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes proposals and their steps. */
@Repository
class ProposalWriter {

    private final JdbcClient jdbc;

    ProposalWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Content content, @Nullable UUID author, Instant now) {
        withContent(jdbc.sql("""
                insert into yearcycle.proposal (id, state, theme, title, challenge, proposed, evidence, grounds,
                    alternatives, otherwise, target, budget_year, opens, effort, unit, author, changed_at)
                values (:id, 'draft', :theme, :title, :challenge, :proposed, :evidence, :grounds,
                    :alternatives, :otherwise, :target, :year, :opens, :effort, :unit, :author, :now)
                """), content)
                .param("id", id)
                .param("author", author, Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes what is written in a draft; false if it is no longer one of that version. */
    boolean change(UUID id, int version, Content content, Instant now) {
        return withContent(jdbc.sql("""
                update yearcycle.proposal
                set theme = :theme, title = :title, challenge = :challenge, proposed = :proposed, evidence = :evidence,
                    grounds = :grounds, alternatives = :alternatives, otherwise = :otherwise, target = :target,
                    budget_year = :year, opens = :opens, effort = :effort, unit = :unit, changed_at = :now,
                    version = version + 1
                where id = :id and version = :version and state = 'draft'
                """), content)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Lets a state begin; false if the proposal is no longer of that version and state.
     *
     * @param sentOn the day it is sent; null if it is not now
     */
    boolean enter(Proposal before, ProposalState state, @Nullable LocalDate sentOn, Instant now) {
        return jdbc.sql("""
                        update yearcycle.proposal
                        set state = :state, sent_on = coalesce(:sent, sent_on), changed_at = :now, version = version + 1
                        where id = :id and version = :version and state = :before
                        """)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("before", before.state().code())
                        .param("state", state.code())
                        .param("sent", sentOn, Types.DATE)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void addStep(UUID proposal, Move move, String note, Instant now, @Nullable UUID person) {
        jdbc.sql("""
                insert into yearcycle.proposal_step (proposal, number, at, move, state, note, by_whom)
                select :proposal, count(*) + 1, :now, :move, :state, :note, :person
                from yearcycle.proposal_step where proposal = :proposal
                """)
                .param("proposal", proposal)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("move", move.code())
                .param("state", move.to().code())
                .param("note", note)
                .param("person", person, Types.OTHER)
                .update();
    }

    private static StatementSpec withContent(StatementSpec sql, Content content) {
        var theme = content.theme();
        return sql.param("theme", theme == null ? null : theme.toString(), Types.VARCHAR)
                .param("title", content.title())
                .param("challenge", content.text().challenge())
                .param("proposed", content.text().proposed())
                .param("evidence", content.evidence().code())
                .param("grounds", content.text().grounds())
                .param("alternatives", content.text().alternatives())
                .param("otherwise", content.text().otherwise())
                .param("target", content.text().target())
                .param("year", content.budgetYear())
                .param("opens", content.opens().kind().code())
                .param("effort", content.opens().effort(), Types.OTHER)
                .param("unit", content.unit());
    }
}
