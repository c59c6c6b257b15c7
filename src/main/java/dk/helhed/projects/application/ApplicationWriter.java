package dk.helhed.projects.application;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes applications. */
@Repository
class ApplicationWriter {

    private final JdbcClient jdbc;

    ApplicationWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a draft; false if the effort has an open application. */
    boolean add(UUID id, UUID effort, Answers answers, @Nullable UUID person, Instant now) {
        var added = withAnswers(jdbc.sql("""
                insert into projects.application (
                    id, effort, state, pool, amount, cofinancing, cofinancier, cofinancier_kind, challenge, target_group, effects,
                    results, activities, resources, lasting, risks, started_by, started_at)
                values (
                    :id, :effort, 'draft', :pool, :amount, :cofinancing, :cofinancier, :cofinancierKind, :challenge, :targetGroup,
                    :effects, :results, :activities, :resources, :lasting, :risks, :person, :now)
                on conflict (effort) where state in ('draft', 'sent') do nothing
                """), answers)
                        .param("id", id)
                        .param("effort", effort)
                        .param("person", person, Types.OTHER)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            addLines(id, answers.budget());
        }
        return added;
    }

    /** Changes a draft; false if it is no draft of that version. */
    boolean change(UUID id, int version, Answers answers) {
        var changed = withAnswers(jdbc.sql("""
                update projects.application
                set pool = :pool, amount = :amount, cofinancing = :cofinancing, cofinancier = :cofinancier,
                    cofinancier_kind = :cofinancierKind, challenge = :challenge, target_group = :targetGroup,
                    effects = :effects, results = :results, activities = :activities, resources = :resources,
                    lasting = :lasting, risks = :risks, version = version + 1
                where id = :id and version = :version and state = 'draft'
                """), answers)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            jdbc.sql("delete from projects.application_line where application = :id")
                    .param("id", id)
                    .update();
            addLines(id, answers.budget());
        }
        return changed;
    }

    /** Notes that a draft is sent; false if it is no draft of that version. */
    boolean send(UUID id, int version, Instant now) {
        return jdbc.sql("""
                update projects.application
                set state = 'sent', sent_at = :now, round = round + 1, version = version + 1
                where id = :id and version = :version and state = 'draft'
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Makes what was sent a draft again; false if it has been decided or taken back meanwhile. */
    boolean takeBack(UUID id) {
        return jdbc.sql("""
                update projects.application set state = 'draft', version = version + 1 where id = :id and state = 'sent'
                """).param("id", id).update() == 1;
    }

    /** Notes what is decided about what was sent; false if it has been decided or taken back meanwhile. */
    boolean decide(UUID id, Verdict verdict, @Nullable UUID person) {
        return jdbc.sql("""
                update projects.application
                set state = :state, granted = :granted, reasons = :reasons, conditions = :conditions, decided_at = :at,
                    decided_by = :person, version = version + 1
                where id = :id and state = 'sent'
                """)
                        .param(
                                "state",
                                (verdict.granted() == null ? ApplicationState.REFUSED : ApplicationState.GRANTED)
                                        .code())
                        .param("granted", verdict.granted(), Types.NUMERIC)
                        .param("reasons", verdict.reasons())
                        .param("conditions", verdict.conditions())
                        .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                        .param("person", person, Types.OTHER)
                        .param("id", id)
                        .update()
                == 1;
    }

    private void addLines(UUID id, Budget budget) {
        var lines = budget.lines();
        jdbc.sql("""
                insert into projects.application_line (application, position, year, cost, applied, own)
                select :id, position, year, cost, applied, own
                from unnest(:positions::integer[], :years::integer[], :costs::text[], :applied::numeric[], :own::numeric[])
                    as line (position, year, cost, applied, own)
                """)
                .param("id", id)
                .param("positions", IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new))
                .param("years", lines.stream().map(BudgetLine::year).toArray(Integer[]::new))
                .param("costs", lines.stream().map(line -> line.cost().code()).toArray(String[]::new))
                .param("applied", lines.stream().map(BudgetLine::applied).toArray(BigDecimal[]::new))
                .param("own", lines.stream().map(BudgetLine::own).toArray(BigDecimal[]::new))
                .update();
    }

    private static StatementSpec withAnswers(StatementSpec sql, Answers answers) {
        var ask = answers.ask();
        var kind = ask.cofinancierKind();
        return sql.param("pool", ask.pool(), Types.OTHER)
                .param("amount", ask.amount(), Types.NUMERIC)
                .param("cofinancing", ask.cofinancing(), Types.NUMERIC)
                .param("cofinancier", ask.cofinancier())
                .param("cofinancierKind", kind == null ? null : kind.code(), Types.VARCHAR)
                .param("challenge", answers.theory().challenge())
                .param("targetGroup", answers.theory().targetGroup())
                .param("effects", answers.theory().effects())
                .param("results", answers.theory().results())
                .param("activities", answers.theory().activities())
                .param("resources", answers.theory().resources())
                .param("lasting", answers.lasting())
                .param("risks", answers.risks());
    }
}
