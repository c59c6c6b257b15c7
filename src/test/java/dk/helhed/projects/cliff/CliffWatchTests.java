package dk.helhed.projects.cliff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.duty.Duty.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the end of the money is near. */
class CliffWatchTests {

    /** The last day with money, and the days on which twelve, nine and six months are left. */
    @ParameterizedTest
    @CsvSource({
        "2027-12-31, 2026-12-31, 2027-03-31, 2027-06-30",
        "2027-08-31, 2026-08-31, 2026-11-30, 2027-02-28",
        "2028-08-31, 2027-08-31, 2027-11-30, 2028-02-29",
        "2028-08-30, 2027-08-30, 2027-11-30, 2028-02-29",
        "2028-08-29, 2027-08-29, 2027-11-29, 2028-02-29",
        "2027-05-31, 2026-05-31, 2026-08-31, 2026-11-30",
        "2028-02-29, 2027-02-28, 2027-05-29, 2027-08-29",
        "2027-02-28, 2026-02-28, 2026-05-28, 2026-08-28",
        "2027-06-30, 2026-06-30, 2026-09-30, 2026-12-30",
    })
    void eachStageIsReachedOnItsDay(LocalDate until, LocalDate twelve, LocalDate nine, LocalDate six) {
        assertThat(CliffWatch.reachedOn(Stage.MONTHS_12, until)).isEqualTo(twelve);
        assertThat(CliffWatch.reachedOn(Stage.MONTHS_9, until)).isEqualTo(nine);
        assertThat(CliffWatch.reachedOn(Stage.MONTHS_6, until)).isEqualTo(six);
        assertThat(CliffWatch.reachedOn(Stage.PAST, until)).isEqualTo(until.plusDays(1));
        assertThat(CliffWatch.stage(twelve.minusDays(1), until)).isEmpty();
        assertThat(CliffWatch.stage(twelve, until)).contains(Stage.MONTHS_12);
        assertThat(CliffWatch.stage(nine.minusDays(1), until)).contains(Stage.MONTHS_12);
        assertThat(CliffWatch.stage(nine, until)).contains(Stage.MONTHS_9);
        assertThat(CliffWatch.stage(six.minusDays(1), until)).contains(Stage.MONTHS_9);
        assertThat(CliffWatch.stage(six, until)).contains(Stage.MONTHS_6);
        assertThat(CliffWatch.stage(until, until)).contains(Stage.MONTHS_6);
        assertThat(CliffWatch.stage(until.plusDays(1), until)).contains(Stage.PAST);
        assertThat(CliffWatch.stage(until.plusYears(3), until)).contains(Stage.PAST);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2027-11-22", "2027-02-28, 2028-02-29", "2028-02-29, 2029-02-28", "2026-08-31, 2027-08-31"})
    void theListReachesAsFarAsTheFirstStage(LocalDate today, LocalDate horizon) {
        assertThat(CliffWatch.horizon(today)).isEqualTo(horizon);
        assertThat(CliffWatch.stage(today, horizon)).contains(Stage.MONTHS_12);
        assertThat(CliffWatch.stage(today, horizon.plusDays(1))).isEmpty();
    }

    @Test
    void eachStagePressesMore() {
        assertThat(CliffDuties.urgency(Stage.MONTHS_12)).isEqualTo(Urgency.OPEN);
        assertThat(CliffDuties.urgency(Stage.MONTHS_9)).isEqualTo(Urgency.SOON);
        assertThat(CliffDuties.urgency(Stage.MONTHS_6)).isEqualTo(Urgency.LATE);
        assertThat(CliffDuties.urgency(Stage.PAST)).isEqualTo(Urgency.LATE);
    }
}
