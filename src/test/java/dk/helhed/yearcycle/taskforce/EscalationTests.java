package dk.helhed.yearcycle.taskforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an action is late, and when it becomes the business of those who run the task force. */
class EscalationTests {

    @ParameterizedTest(name = "{0}, owner gone {1}, on {2}: {3} days late, {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OPEN,       -,          2026-12-31, 0,  NONE",
                "OPEN,       -,          2027-01-01, 1,  NONE",
                "OPEN,       -,          2027-01-14, 14, NONE",
                "OPEN,       -,          2027-01-15, 15, LATE",
                "OPEN,       2026-11-01, 2026-11-22, 0,  WITHOUT_OWNER",
                "OPEN,       2026-11-01, 2027-03-31, 90, WITHOUT_OWNER",
                "DONE,       2026-11-01, 2027-03-31, 0,  NONE",
                "CALLED_OFF, -,          2027-03-31, 0,  NONE",
            })
    void anActionIsLateAfterItsLastDayAndEscalatedFourteenDaysLaterOrWhenItsOwnerIsGone(
            ActionState state, @Nullable LocalDate gone, LocalDate today, int late, Escalation escalation) {
        var action = new Action(
                UUID.randomUUID(),
                1,
                1,
                "Fælles indgang",
                "Til prøve",
                4,
                List.of(2, 3),
                UUID.randomUUID(),
                "",
                gone,
                LocalDate.of(2026, 12, 31),
                List.of(),
                null,
                null,
                state,
                "",
                null);

        assertThat(action.daysLate(today)).isEqualTo(late);
        assertThat(Escalation.of(action, today)).isEqualTo(escalation);
    }
}
