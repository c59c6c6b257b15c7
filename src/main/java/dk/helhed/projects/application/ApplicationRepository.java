package dk.helhed.projects.application;

import dk.helhed.forms.Coded;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.application.Answers.Theory;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.PayerKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads applications. */
@Repository
class ApplicationRepository {

    private static final String APPLICATION = """
            select id, effort, version, state, pool, amount, cofinancing, cofinancier, cofinancier_kind, challenge, target_group,
                effects, results, activities, resources, lasting, risks, round, sent_at, granted, reasons, conditions, decided_at
            from projects.application
            """;

    private final JdbcClient jdbc;

    ApplicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Application> find(UUID id) {
        return jdbc.sql(APPLICATION + "where id = :id")
                .param("id", id)
                .query(this::toApplication)
                .optional();
    }

    /** The latest of an effort. */
    Optional<Application> latest(UUID effort) {
        return jdbc.sql(APPLICATION + "where effort = :effort order by started_at desc, id limit 1")
                .param("effort", effort)
                .query(this::toApplication)
                .optional();
    }

    private Application toApplication(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        @Nullable OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Application(
                id,
                row.getObject("effort", UUID.class),
                row.getInt("version"),
                Coded.stored(ApplicationState.class, row.getString("state")),
                toAnswers(row, new Budget(lines(id))),
                row.getInt("round"),
                sentAt == null ? null : sentAt.toInstant(),
                toVerdict(row));
    }

    private static Answers toAnswers(ResultSet row, Budget budget) throws SQLException {
        @Nullable String kind = row.getString("cofinancier_kind");
        return new Answers(
                new Ask(
                        row.getObject("pool", UUID.class),
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("cofinancing"),
                        row.getString("cofinancier"),
                        kind == null ? null : Coded.stored(PayerKind.class, kind)),
                new Theory(
                        row.getString("challenge"),
                        row.getString("target_group"),
                        row.getString("effects"),
                        row.getString("results"),
                        row.getString("activities"),
                        row.getString("resources")),
                budget,
                row.getString("lasting"),
                row.getString("risks"));
    }

    private static @Nullable Verdict toVerdict(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return decidedAt == null
                ? null
                : new Verdict(
                        row.getBigDecimal("granted"),
                        row.getString("reasons"),
                        row.getString("conditions"),
                        decidedAt.toInstant());
    }

    private List<BudgetLine> lines(UUID application) {
        return jdbc.sql("""
                select year, cost, applied, own from projects.application_line where application = :id order by position
                """)
                .param("id", application)
                .query((row, number) -> new BudgetLine(
                        row.getInt("year"),
                        Coded.stored(CostKind.class, row.getString("cost")),
                        row.getBigDecimal("applied"),
                        row.getBigDecimal("own")))
                .list();
    }
}
