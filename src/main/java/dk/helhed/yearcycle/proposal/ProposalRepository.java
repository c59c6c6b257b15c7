package dk.helhed.yearcycle.proposal;

import dk.helhed.access.Scope;
import dk.helhed.forms.Coded;
import dk.helhed.projects.Evidence;
import dk.helhed.yearcycle.ThemeRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads proposals. */
@Repository
class ProposalRepository {

    private static final String SELECT = """
            select id, number, version, state, theme, title, challenge, proposed, evidence, grounds, alternatives, otherwise,
                target, budget_year, opens, effort, unit, author, sent_on, changed_at
            from yearcycle.proposal
            """;

    private final JdbcClient jdbc;
    private final PartRepository parts;
    private final DecisionRepository decisions;

    ProposalRepository(JdbcClient jdbc, PartRepository parts, DecisionRepository decisions) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.decisions = decisions;
    }

    Optional<Proposal> find(UUID id) {
        return list(SELECT + " where id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<Proposal> find(int number) {
        return list(SELECT + " where number = :number", Map.of("number", number)).stream()
                .findFirst();
    }

    /** Those that were ever sent, and others in the scope; the newest first. */
    List<Proposal> visible(Scope scope) {
        return list(
                SELECT + " where sent_on is not null or " + scope.condition("unit", "author") + " order by number desc",
                scope.parameters());
    }

    /** Those of a budget year that are sent and not taken back; by number. */
    List<Proposal> ofBudget(int year) {
        return list(SELECT + """
                 where budget_year = :year and state in ('committee', 'budget', 'adopted', 'changed', 'rejected')
                order by number
                """, Map.of("year", year));
    }

    /** Those that wait for a committee or the budget, seen or not; by number. */
    List<Proposal> waiting() {
        return list(SELECT + " where state in ('committee', 'budget') order by number", Map.of());
    }

    /** Those that were adopted, as proposed or otherwise; by number. */
    List<Proposal> granted() {
        return list(SELECT + " where state in ('adopted', 'changed') order by number", Map.of());
    }

    /** Those that opened or changed the effort, by number. */
    List<Proposal> openedBy(UUID effort) {
        return list(SELECT + """
                 where id in (select proposal from yearcycle.proposal_opening where effort = :effort) order by number
                """, Map.of("effort", effort));
    }

    /** The budget years that proposals are made for, the latest first. */
    List<Integer> years() {
        return jdbc.sql("""
                select distinct budget_year from yearcycle.proposal where sent_on is not null order by budget_year desc
                """).query((row, number) -> row.getInt("budget_year")).list();
    }

    /** The way of a proposal, in the order it happened. */
    List<ProposalStep> steps(UUID proposal) {
        return jdbc.sql(
                        "select at, move, state, note from yearcycle.proposal_step where proposal = :id order by number")
                .param("id", proposal)
                .query((row, number) -> new ProposalStep(
                        instant(row, "at"),
                        Coded.stored(Move.class, row.getString("move")),
                        Coded.stored(ProposalState.class, row.getString("state")),
                        row.getString("note")))
                .list();
    }

    private List<Proposal> list(String sql, Map<String, ?> parameters) {
        var bare = jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> toProposal(row))
                .list();
        return bare.isEmpty() ? bare : complete(bare);
    }

    private List<Proposal> complete(List<Proposal> bare) {
        var ids = bare.stream().map(Proposal::id).toArray(UUID[]::new);
        var costs = parts.costs(ids);
        var effects = parts.effects(ids);
        var signals = parts.signals(ids);
        var treatments = decisions.treatments(ids);
        var rulings = decisions.decisions(ids);
        return bare.stream()
                .map(one -> new Proposal(
                        one.id(),
                        one.number(),
                        one.version(),
                        one.state(),
                        one.theme(),
                        one.title(),
                        one.text(),
                        one.evidence(),
                        costs.getOrDefault(one.id(), List.of()),
                        effects.getOrDefault(one.id(), List.of()),
                        signals.getOrDefault(one.id(), List.of()),
                        one.budgetYear(),
                        one.opens(),
                        one.unit(),
                        one.author(),
                        one.sentOn(),
                        one.changedAt(),
                        isTreated(one.state()) ? treatments.get(one.id()) : null,
                        one.state().isDecided() ? rulings.get(one.id()) : null))
                .toList();
    }

    /** Whether the last treatment is about the proposal as it is now: none is before the committee has had it again. */
    private static boolean isTreated(ProposalState state) {
        return state == ProposalState.BUDGET || state.isDecided();
    }

    private static Proposal toProposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("version"),
                Coded.stored(ProposalState.class, row.getString("state")),
                theme(row.getString("theme")),
                row.getString("title"),
                toText(row),
                Coded.stored(Evidence.class, row.getString("evidence")),
                List.of(),
                List.of(),
                List.of(),
                row.getInt("budget_year"),
                new Opens(Coded.stored(Opens.Kind.class, row.getString("opens")), row.getObject("effort", UUID.class)),
                row.getInt("unit"),
                row.getObject("author", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                instant(row, "changed_at"),
                null,
                null);
    }

    private static ProposalText toText(ResultSet row) throws SQLException {
        return new ProposalText(
                row.getString("challenge"),
                row.getString("proposed"),
                row.getString("grounds"),
                row.getString("alternatives"),
                row.getString("otherwise"),
                row.getString("target"));
    }

    private static @Nullable ThemeRef theme(@Nullable String text) {
        return text == null ? null : ThemeRef.in(text).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
