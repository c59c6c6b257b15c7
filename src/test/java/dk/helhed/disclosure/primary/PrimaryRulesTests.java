package dk.helhed.disclosure.primary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.helhed.disclosure.table.Dimension;
import dk.helhed.disclosure.table.DisclosureException;
import dk.helhed.disclosure.table.Fault;
import dk.helhed.disclosure.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryRulesTests {

    private static final Dimension AREA = Dimension.flat("area", List.of("A", "B", "C", "D"));
    private static final Dimension WORK = Dimension.flat("work", List.of("yes", "no"));

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false"})
    void cellsWithFewerThanTheMinimumAreHidden(long value, boolean hidden) {
        assertThat(asked(new AreTooFew(5), count(value), "A")).isEqualTo(hidden);
    }

    @Test
    void zerosAreHiddenIfAskedFor() {
        assertThat(asked(new AreTooFew(5, true), count(0), "A")).isTrue();
        assertThat(new AreTooFew(5, true).mayHideZeros()).isTrue();
        assertThat(new AreTooFew(5).mayHideZeros()).isFalse();
    }

    @Test
    void theFewWhoAreNotInTheCellAreProtectedToo() {
        var table = Table.counts("t", List.of(AREA, WORK))
                .add(List.of("A", "yes"), 97)
                .add(List.of("A", "no"), 1)
                .add(List.of("B", "yes"), 97)
                .add(List.of("B", "no"), 5)
                .add(List.of("C", "yes"), 40)
                .build();
        var rule = new AreTooFewOutside("work", 5);

        assertThat(asked(rule, table, "A", "yes")).isTrue();
        assertThat(asked(rule, table, "A", "no")).isFalse();
        assertThat(asked(rule, table, "A", "TOT")).isFalse();
        assertThat(asked(rule, table, "B", "yes")).isFalse();
        assertThat(asked(rule, table, "C", "yes")).isFalse();
        assertThat(asked(new AreTooFewOutside("sex", 5), table, "A", "yes")).isFalse();
    }

    @Test
    void groupsThatAllShareATraitAreFound() {
        var table = Table.counts("t", List.of(AREA, WORK))
                .add(List.of("A", "yes"), 40)
                .add(List.of("A", "no"), 0)
                .add(List.of("B", "yes"), 40)
                .add(List.of("B", "no"), 6)
                .build();
        var rule = new ShareATrait("work");

        assertThat(asked(rule, table, "A", "yes")).isTrue();
        assertThat(asked(rule, table, "A", "no")).isTrue();
        assertThat(asked(rule, table, "A", "TOT")).isFalse();
        assertThat(asked(rule, table, "B", "yes")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 81, 10, true", "1, 80, 80, 10, false", "2, 90, 60, 31, true", "2, 90, 60, 30, false"})
    void fewContributorsDominate(int n, double k, long largest, long second, boolean hidden) {
        assertThat(asked(new IsDominated(n, k), magnitude(largest, second), "A"))
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"10, 80, 13, true", "10, 80, 12, false", "20, 50, 41, true", "20, 50, 40, false"})
    void theSecondLargestMustNotGuessTheLargest(double p, long largest, long second, boolean hidden) {
        assertThat(asked(new CanBeGuessed(p), magnitude(largest, second), "A")).isEqualTo(hidden);
    }

    /** Of 100 the largest is 81: with 80 per cent the upper bound must be 101.25 or more. */
    @ParameterizedTest
    @CsvSource({"1, 80, 81, 10, 2", "2, 90, 60, 31, 2", "1, 80, 96, 3, 20", "3, 80, 60, 30, 0"})
    void upperBoundsMustBeSoFarThatFewNoLongerDominate(int n, double k, long largest, long second, long distance) {
        var table = Table.of("t", "kroner", List.of(AREA))
                .withContributions(3)
                .add(List.of("A"), 100, 4, largest, second)
                .build();
        assertThat(new PrimaryRules(List.of(new IsDominated(n, k))).above(table, 1))
                .isEqualTo(n == 3 ? 13 : distance);
    }

    @ParameterizedTest
    @CsvSource({"10, 80, 13, 1", "20, 50, 41, 1", "20, 90, 8, 16", "10, 50, 10, 0"})
    void upperBoundsMustBeSoFarThatTheSecondLargestCannotGuess(double p, long largest, long second, long distance) {
        assertThat(new PrimaryRules(List.of(new CanBeGuessed(p))).above(magnitude(largest, second), 1))
                .isEqualTo(distance);
        assertThat(new AreTooFew(5).above(magnitude(largest, second), 1)).isZero();
    }

    @Test
    void theFirstRuleThatAsksSaysWhy() {
        var rules = new PrimaryRules(List.of(new IsDominated(1, 80), new AreTooFew(5)));

        assertThat(rules.asked(magnitude(90, 5), 1)).hasValue(Reason.DOMINATED);
        assertThat(rules.asked(magnitude(50, 5), 1)).hasValue(Reason.TOO_FEW);
        assertThat(Reason.TOO_FEW_OUTSIDE.word()).isEqualTo("too-few-outside");
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatExceptionOfType(DisclosureException.class)
                .isThrownBy(() -> new AreTooFew(21))
                .satisfies(thrown -> {
                    assertThat(thrown.fault()).isEqualTo(Fault.SETTING_OUT_OF_RANGE);
                    assertThat(thrown.arguments()).containsExactly("minimum", 21.0, 3.0, 20.0);
                });
        assertThatExceptionOfType(DisclosureException.class).isThrownBy(() -> new IsDominated(0, 80));
        assertThatExceptionOfType(DisclosureException.class)
                .isThrownBy(() -> new IsDominated(3, 80).asked(magnitude(9, 1), 1))
                .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.NO_CONTRIBUTIONS));
    }

    @ParameterizedTest
    @CsvSource({
        "AreTooFew, 2, 3, 20, 21",
        "AreTooFewOutside, 2, 3, 20, 21",
        "IsDominated n, 0, 1, 5, 6",
        "IsDominated k, 49.9, 50, 100, 100.1",
        "CanBeGuessed, 0.9, 1, 100, 100.1"
    })
    void settingsHaveALowestAndAHighest(String rule, double below, double lowest, double highest, double above) {
        for (double wrong : new double[] {below, above}) {
            assertThatExceptionOfType(DisclosureException.class)
                    .isThrownBy(() -> rule(rule, wrong))
                    .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.SETTING_OUT_OF_RANGE));
        }
        assertThat(rule(rule, lowest)).isNotEqualTo(rule(rule, highest));
    }

    private static PrimaryRule rule(String rule, double setting) {
        return switch (rule) {
            case "AreTooFew" -> new AreTooFew((int) setting);
            case "AreTooFewOutside" -> new AreTooFewOutside("work", (int) setting);
            case "IsDominated n" -> new IsDominated((int) setting, 80);
            case "IsDominated k" -> new IsDominated(1, setting);
            default -> new CanBeGuessed(setting);
        };
    }

    @Test
    void rulesForAmountsAskForContributionsWhereThereAreAnyAndForNothingOfCounts() {
        assertThat(asked(new IsDominated(1, 80), count(1), "A")).isFalse();
        assertThat(asked(new CanBeGuessed(10), count(1), "A")).isFalse();
        var one = Table.of("t", "kroner", List.of(AREA))
                .withContributions(1)
                .add(List.of("A"), 100, 4, 90)
                .build();
        assertThat(asked(new IsDominated(1, 80), one, "A")).isTrue();
        assertThatExceptionOfType(DisclosureException.class)
                .isThrownBy(() -> new CanBeGuessed(10).asked(one, 1))
                .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.NO_CONTRIBUTIONS));
    }

    /** The column asked about may stand anywhere, and nothing is asked about one whose codes are never added. */
    @Test
    void theColumnAskedAboutMayStandAnywhere() {
        var year = Dimension.separate("year", List.of("2025", "2026"));
        var table = Table.counts("t", List.of(WORK, year, AREA))
                .add(List.of("yes", "2025", "A"), 97)
                .add(List.of("no", "2025", "A"), 2)
                .add(List.of("yes", "2026", "A"), 30)
                .add(List.of("no", "2026", "A"), 0)
                .add(List.of("yes", "2026", "B"), 0)
                .add(List.of("no", "2026", "B"), 0)
                .build();

        assertThat(asked(new AreTooFewOutside("work", 5), table, "yes", "2025", "A"))
                .isTrue();
        assertThat(asked(new AreTooFewOutside("work", 5), table, "yes", "2026", "A"))
                .isFalse();
        assertThat(asked(new AreTooFewOutside("year", 5), table, "yes", "2025", "A"))
                .isFalse();
        assertThat(asked(new AreTooFewOutside("sex", 5), table, "yes", "2025", "A"))
                .isFalse();
        assertThat(asked(new AreTooFewOutside("area", 5), table, "yes", "2025", "A"))
                .isFalse();
        assertThat(asked(new ShareATrait("work"), table, "yes", "2025", "A")).isFalse();
        assertThat(asked(new ShareATrait("work"), table, "no", "2026", "A")).isTrue();
        assertThat(asked(new ShareATrait("work"), table, "yes", "2026", "TOT")).isTrue();
        assertThat(asked(new ShareATrait("work"), table, "yes", "2026", "B")).isFalse();
        assertThat(asked(new ShareATrait("year"), table, "yes", "2025", "A")).isFalse();
        assertThat(asked(new ShareATrait("sex"), table, "yes", "2025", "A")).isFalse();
    }

    @Test
    void aZeroMayBeHiddenWhereOneOfTheRulesMayHideIt() {
        assertThat(new ShareATrait("work").mayHideZeros()).isTrue();
        assertThat(new PrimaryRules(List.of(new AreTooFew(5), new ShareATrait("work"))).mayHideZeros())
                .isTrue();
        assertThat(new PrimaryRules(List.of(new AreTooFew(5), new IsDominated(1, 80), new CanBeGuessed(10)))
                        .mayHideZeros())
                .isFalse();
    }

    private static boolean asked(PrimaryRule rule, Table table, String... codes) {
        return rule.asked(table, table.layout().find(List.of(codes)).orElseThrow())
                .isPresent();
    }

    private static Table count(long value) {
        return Table.counts("t", List.of(AREA)).add(List.of("A"), value).build();
    }

    private static Table magnitude(long largest, long second) {
        return Table.of("t", "kroner", List.of(AREA))
                .withContributions(2)
                .add(List.of("A"), 100, 4, largest, second)
                .build();
    }
}
