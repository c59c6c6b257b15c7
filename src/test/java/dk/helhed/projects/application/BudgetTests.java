package dk.helhed.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.projects.Sheet.Span;
import dk.helhed.projects.money.CostKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTests {

    private static final Span SPAN = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @Test
    void linesAreReadInOrderAndEmptyOnesPassedOver() {
        var read = read(
                List.of("2026", "", "2027"),
                List.of("salary", "salary", "other"),
                List.of("250.000", "", "50.000,50"),
                List.of("", "", "10000"));

        assertThat(read)
                .isEqualTo(new Outcome.Done<>(new Budget(List.of(
                        line(2026, CostKind.SALARY, "250000", "0"), line(2027, CostKind.OTHER, "50000.50", "10000")))));
    }

    @ParameterizedTest
    @CsvSource({
        "20, salary, 1, application.line.year",
        "2028, salary, 1, application.line.outside",
        "2025, salary, 1, application.line.outside",
        "2026, beer, 1, application.line.cost",
        "2026, salary, mange, application.line.amount",
        "2026, salary, -1, application.line.amount",
        "2026, salary, '1,999', application.line.amount",
    })
    void whatIsWrongIsNamedByItsLine(String year, String cost, String applied, String key) {
        var read = read(List.of("2027", year), List.of("other", cost), List.of("1", applied), List.of("", ""));

        assertThat(objections(read)).singleElement().satisfies(objection -> {
            assertThat(objection.key()).isEqualTo(key);
            assertThat(objection.arguments()).first().isEqualTo(2);
        });
    }

    @Test
    void oneKindOfCostStandsOnceInAYear() {
        var read = read(List.of("2026", "2026"), List.of("salary", "salary"), List.of("1", "2"), List.of("", ""));

        assertThat(objections(read)).extracting(Objection::key).containsExactly("application.line.twice");
    }

    @Test
    void aBudgetThatDoesNotAddUpIsRefusedWithBothSums() {
        var read = new StepReading(
                        fields(List.of("2026"), List.of("salary"), List.of("400000"), List.of("")), Language.DANISH)
                .read(
                        Step.BUDGET,
                        Answers.NONE.withAsk(
                                new Answers.Ask(null, new BigDecimal("450000"), BigDecimal.ZERO, "", null)),
                        SPAN,
                        slug -> Optional.empty());

        assertThat(objections(read))
                .containsExactly(Objection.of(
                        "budget", "application.budget.applied", new BigDecimal("400000"), new BigDecimal("450000")));
    }

    @Test
    void aGrantThatIsLessBringsEachLineDownInProportion() {
        var budget = new Budget(List.of(
                line(2026, CostKind.SALARY, "100", "5"),
                line(2026, CostKind.OTHER, "0", "7"),
                line(2027, CostKind.SALARY, "200", "0")));

        var granted = budget.grantedAs(new BigDecimal("100"));

        assertThat(granted.lines())
                .containsExactly(
                        line(2026, CostKind.SALARY, "33", "5"),
                        line(2026, CostKind.OTHER, "0", "7"),
                        line(2027, CostKind.SALARY, "67", "0"));
        assertThat(granted.applied()).isEqualByComparingTo("100");
        assertThat(budget.grantedAs(new BigDecimal("300"))).isEqualTo(budget);
        assertThat(budget.total()).isEqualByComparingTo("312");
    }

    private static Outcome<Budget> read(
            List<String> years, List<String> costs, List<String> applied, List<String> own) {
        return new BudgetReading(fields(years, costs, applied, own), Language.DANISH).read(SPAN);
    }

    private static Fields fields(List<String> years, List<String> costs, List<String> applied, List<String> own) {
        return new Fields(Map.of("year", years, "cost", costs, "applied", applied, "own", own));
    }

    private static List<Objection> objections(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.objections() : List.of();
    }

    private static BudgetLine line(int year, CostKind cost, String applied, String own) {
        return new BudgetLine(year, cost, new BigDecimal(applied), new BigDecimal(own));
    }
}
