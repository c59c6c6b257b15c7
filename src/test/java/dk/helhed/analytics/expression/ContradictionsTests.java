package dk.helhed.analytics.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.analytics.cube.RandomRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "age < 5 and age > 10",
                "age < 5 and age > 4",
                "age between 10 and 5",
                "age = 5 and age in (6, 7)",
                "age in (5, 6) and age not in (5, 6)",
                "age in (5, 6) and age > 6",
                "age is missing and age > 5",
                "age is missing and age is not missing",
                "married and not married",
                "permit = 'A' and permit = 'B'",
                "permit = 'A' and permit <> 'A'",
                "not (age > 5 or age <= 5)",
                "(age < 5 or age > 90) and age between 10 and 20",
                "income < 0.1 and income > 0.2",
                "born < 2000-01-01 and born > 2010-01-01",
                "age at 2020-01-01 < 5 and age at 2020-01-01 > 10",
                "age < 5 and age > 10 or married and not married",
            })
    void whatNobodyCanFulfilIsFound(String text) {
        assertThat(Contradictions.isImpossible(TestColumns.condition(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "age < 5 and age > 3",
                "age < 5 or age > 10",
                "age between 5 and 5",
                "permit in ('A', 'B') and permit <> 'A'",
                "permit < 'a' and permit > 'b'",
                "not married",
                "age is missing and employed > 5",
                "age > income and age < income",
            })
    void theRestIsPossibleOrNotLookedInto(String text) {
        assertThat(Contradictions.isImpossible(TestColumns.condition(text))).isFalse();
    }

    @Test
    void nothingIsCalledImpossibleThatARowFulfils() {
        var register = new RandomRegister(7);
        var rows = register.rows(300);
        for (var i = 0; i < 2_000; i++) {
            var condition = register.condition(3);
            if (Contradictions.isImpossible(condition)) {
                assertThat(rows).noneMatch(row -> condition.on(row).isTrue());
            }
        }
    }
}
