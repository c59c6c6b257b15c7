package dk.helhed.yearcycle.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may follow what in the life of a signal. */
class TransitionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW       | TAKE_UP EXPLAIN PROPOSE RESOLVE",
                "TAKEN_UP  | EXPLAIN PROPOSE RESOLVE",
                "EXPLAINED | PROPOSE RESOLVE COME_BACK",
                "PROPOSED  | DECIDE SEND_BACK RESOLVE",
                "DECIDED   | SEND_BACK RESOLVE COME_BACK",
                "RESOLVED  | COME_BACK",
                "RETURNED  | TAKE_UP EXPLAIN PROPOSE RESOLVE",
            })
    void fromEachStateGoTheseWaysAndNoOthers(SignalState state, String names) {
        var open = Stream.of(names.split(" "))
                .map(Transition::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transition.class)));

        for (var transition : Transition.values()) {
            assertThat(transition.beginsIn(state))
                    .as("%s from %s", transition, state)
                    .isEqualTo(open.contains(transition));
        }
    }

    @ParameterizedTest
    @EnumSource(SignalState.class)
    void everyStateIsReachedAndNoneIsTheEnd(SignalState state) {
        assertThat(Arrays.stream(Transition.values()).map(Transition::to)).contains(state);
        assertThat(Transition.values()).anyMatch(transition -> transition.beginsIn(state));
    }

    @Test
    void noWayLeadsToWhereItBegins() {
        assertThat(Transition.values()).noneMatch(transition -> transition.beginsIn(transition.to()));
    }
}
