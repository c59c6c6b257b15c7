package dk.helhed.yearcycle.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the municipality owes the integration council an answer. */
class StatementRuleTests {

    @ParameterizedTest(name = "answer {0}, {1} days, on {2}: owed {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  30, 2026-11-29, false",
                "-,  30, 2026-12-01, true",
                "-,  30, 2026-12-31, true",
                "-,  1,  2026-11-02, true",
                "Ja, 30, 2026-12-31, false",
            })
    void anAnswerIsOwedAfterTheDaysThatTheMunicipalityHasSet(
            @Nullable String answer, int days, LocalDate today, boolean owed) {
        var on = LocalDate.of(2026, 11, 1);
        var statement = new Statement(
                UUID.randomUUID(),
                1,
                Subject.OTHER,
                "Om tolke",
                on,
                "Flere tolke.",
                answer,
                answer == null ? null : on,
                "");

        assertThat(StatementRule.isOwed(statement, days, today)).isEqualTo(owed);
    }
}
