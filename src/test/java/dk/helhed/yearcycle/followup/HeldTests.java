package dk.helhed.yearcycle.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.statistics.Good;
import dk.helhed.yearcycle.proposal.ProposalState;
import dk.helhed.yearcycle.proposal.SomeProposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an indicator did what a proposal said. */
class HeldTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            50 | 60 | 60 | HIGHER | DID       | reached
            50 | 60 | 71 | HIGHER | DID       | passed
            50 | 60 | 55 | HIGHER | PARTLY    | on the way
            50 | 60 | 50 | HIGHER | NOT       | stood still
            50 | 60 | 49 | HIGHER | NOT       | went back
            20 | 15 | 15 | LOWER  | DID       | down was wanted
            20 | 15 | 17 | LOWER  | PARTLY    | down on the way
            20 | 15 | 21 | LOWER  | NOT       | up where down was wanted
            50 | 45 | 45 | HIGHER | DID       | what the proposal wants counts and not what is good
            50 | 45 | 55 | HIGHER | NOT       | so the good way is the wrong one here
            50 | 50 | 50 | HIGHER | DID       | to hold the level
            50 | 50 | 48 | HIGHER | NOT       | not held
            50 | 50 | 48 | LOWER  | DID       | better than held
            -  | 60 | 61 | HIGHER | DID       | without a baseline
            -  | 60 | 59 | HIGHER | NOT       | without a baseline nothing is partly
            -  | 60 | 59 | LOWER  | DID       | without a baseline the good way counts
            50 | 60 | -  | HIGHER | NO_FIGURE | nothing is measured
            """)
    void theRule(
            @Nullable String base, String expected, @Nullable String actual, Good good, Verdict verdict, String why) {
        var value = actual == null ? null : new BigDecimal(actual);

        assertThat(Held.judge(SomeProposal.expecting(expected, base), value, good))
                .as(why)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DID, DID        | DID
            NOT, NO_FIGURE  | NOT
            DID, NOT        | PARTLY
            PARTLY, DID     | PARTLY
            NO_FIGURE       | NO_FIGURE
            """)
    void theVerdictOnAProposalIsWhatItsFiguresSayTogether(String held, Verdict verdict) {
        assertThat(followUp(held.split(", ")).verdict()).isEqualTo(verdict);
    }

    @Test
    void itIsDueFromItsDayOnUntilSomebodyConcludes() {
        var due = LocalDate.of(2027, 10, 8);
        var open = followUp("DID");

        assertThat(open.isDueOn(due.minusDays(1))).isFalse();
        assertThat(open.isDueOn(due)).isTrue();
        assertThat(new FollowUp(open.proposal(), due, open.held(), new Conclusion(due, "Ja", "Meget", 1)).isDueOn(due))
                .isFalse();
    }

    private static FollowUp followUp(String... verdicts) {
        var held = Arrays.stream(verdicts)
                .map(verdict -> new Held(SomeProposal.expecting("60", "50"), null, null, Verdict.valueOf(verdict)))
                .toList();
        return new FollowUp(SomeProposal.in(ProposalState.ADOPTED, 1, "70"), LocalDate.of(2027, 10, 8), held, null);
    }
}
