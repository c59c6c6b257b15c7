package dk.helhed.yearcycle.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.yearcycle.Cycle;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table of a proposal's ways. */
class MoveTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -         | BEGIN                                  | DRAFT
            DRAFT     | SEND, WITHDRAW                         | COMMITTEE, WITHDRAWN
            COMMITTEE | TREAT, RETURN, WITHDRAW                | BUDGET, DRAFT, WITHDRAWN
            BUDGET    | ADOPT, CHANGE, REJECT, RETURN, WITHDRAW | ADOPTED, CHANGED, REJECTED, DRAFT, WITHDRAWN
            ADOPTED   | CORRECT                                | BUDGET
            CHANGED   | CORRECT                                | BUDGET
            REJECTED  | CORRECT                                | BUDGET
            WITHDRAWN | RESUME                                 | DRAFT
            """)
    void whatMayFollowWhat(@Nullable ProposalState from, String moves, String to) {
        var open = Stream.of(Move.values()).filter(move -> move.beginsIn(from)).toList();

        assertThat(open).extracting(Move::name).containsExactly(moves.split(", "));
        assertThat(open).extracting(move -> move.to().name()).containsExactly(to.split(", "));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateCanBeReachedAndEveryWayIsKnownToItsState(ProposalState state) {
        assertThat(Move.values()).anyMatch(move -> move.to() == state);
        assertThat(Move.from(state)).allMatch(move -> move.beginsIn(state));
    }

    @Test
    void noDecisionComesBeforeTheCommittee() {
        for (var ruling : BudgetDecision.Ruling.values()) {
            assertThat(Move.of(ruling).to()).isEqualTo(ruling.state());
            assertThat(EnumSet.allOf(ProposalState.class))
                    .filteredOn(state -> Move.of(ruling).beginsIn(state))
                    .containsExactly(ProposalState.BUDGET);
        }
    }

    @Test
    void whoWritesSendsAndTakesBackAndWhoDecidesDoesTheRest() {
        assertThat(Move.values())
                .filteredOn(move -> move.permission().equals(Cycle.PROPOSE))
                .containsExactly(Move.BEGIN, Move.SEND, Move.WITHDRAW, Move.RESUME);
    }
}
