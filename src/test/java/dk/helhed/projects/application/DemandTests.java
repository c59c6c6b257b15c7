package dk.helhed.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.ProjectSettings;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.application.Answers.Theory;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.PayerKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTests {

    private static final ProjectSettings SETTINGS = new ProjectSettings(
            new BigDecimal("100000"), new BigDecimal("500000"), new BigDecimal("1500000"), 10, 1, 1);

    @ParameterizedTest
    @CsvSource({
        ", SMALL",
        "0, SMALL",
        "499999.99, SMALL",
        "500000, MEDIUM",
        "500000.00, MEDIUM",
        "1500000, MEDIUM",
        "1500000.01, LARGE",
        "9000000, LARGE",
    })
    void theAmountDecidesTheSize(BigDecimal amount, Size size) {
        assertThat(Size.of(amount, SETTINGS)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "SMALL, 'AMOUNT COFINANCING COFINANCIER CHALLENGE TARGET_GROUP RESULTS ACTIVITIES BUDGET_SUM'",
        "MEDIUM, 'AMOUNT COFINANCING COFINANCIER CHALLENGE TARGET_GROUP EFFECTS RESULTS ACTIVITIES RESOURCES BUDGET_LINES BUDGET_SUM'",
        "LARGE, 'AMOUNT COFINANCING COFINANCIER CHALLENGE TARGET_GROUP EFFECTS RESULTS ACTIVITIES RESOURCES BUDGET_LINES BUDGET_SUM LASTING RISKS'",
    })
    void whatIsDemandedGrowsWithTheSize(Size size, String demands) {
        assertThat(Stream.of(Demand.values()).filter(demand -> demand.isMadeOf(size)))
                .extracting(Demand::name)
                .containsExactly(demands.split(" "));
    }

    @Test
    void anEmptyApplicationLacksAllThatCannotBeEmpty() {
        assertThat(Demand.missing(Answers.NONE, Size.LARGE))
                .containsExactly(
                        Demand.AMOUNT,
                        Demand.COFINANCING,
                        Demand.CHALLENGE,
                        Demand.TARGET_GROUP,
                        Demand.EFFECTS,
                        Demand.RESULTS,
                        Demand.ACTIVITIES,
                        Demand.RESOURCES,
                        Demand.BUDGET_LINES,
                        Demand.LASTING,
                        Demand.RISKS);
    }

    @Test
    void aWholeApplicationLacksNothingOfAnySize() {
        var whole = whole("600000", "100000", line(2026, "600000", "100000"));

        assertThat(Stream.of(Size.values()).flatMap(size -> Demand.missing(whole, size).stream()))
                .isEmpty();
    }

    @Test
    void whoCofinancesIsAskedOnlyWhereSomebodyDoes() {
        var ask = new Ask(null, new BigDecimal("100"), new BigDecimal("50"), "", null);

        assertThat(Demand.COFINANCIER.isMetBy(Answers.NONE.withAsk(ask))).isFalse();
        assertThat(Demand.COFINANCIER.isMetBy(
                        Answers.NONE.withAsk(new Ask(null, new BigDecimal("100"), BigDecimal.ZERO, "", null))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "600000, 100000, 600000, 100000, true",
        "600000, 100000, 600000.00, 100000, true",
        "600000, 100000, 599999, 100001, false",
        "600000, 100000, 600000, 0, false",
    })
    void theBudgetMustAddUpForEachPayer(String amount, String cofinancing, String applied, String own, boolean right) {
        var answers = whole(amount, cofinancing, line(2026, applied, own));

        assertThat(Demand.BUDGET_SUM.isMetBy(answers)).isEqualTo(right);
    }

    @Test
    void progressCountsWhatIsMissingOnEachPage() {
        var progress = Progress.of(Answers.NONE, Size.SMALL);

        assertThat(progress.parts()).extracting(Progress.Part::step).containsExactly(Step.values());
        assertThat(progress.parts()).extracting(part -> part.missing().size()).containsExactly(2, 4, 0, 0, 0, 0);
        assertThat(progress.parts()).extracting(Progress.Part::needed).containsExactly(3, 4, 1, 0, 0, 0);
    }

    private static Answers whole(String amount, String cofinancing, BudgetLine line) {
        return new Answers(
                new Ask(
                        null,
                        new BigDecimal(amount),
                        new BigDecimal(cofinancing),
                        "Forvaltningen",
                        PayerKind.MUNICIPALITY),
                new Theory("a", "b", "c", "d", "e", "f"),
                new Budget(List.of(line)),
                "g",
                "h");
    }

    private static BudgetLine line(int year, String applied, String own) {
        return new BudgetLine(year, CostKind.SALARY, new BigDecimal(applied), new BigDecimal(own));
    }
}
