package dk.helhed.access.duty;

import static dk.helhed.access.duty.Duty.Urgency.LATE;
import static dk.helhed.access.duty.Duty.Urgency.OPEN;
import static dk.helhed.access.duty.Duty.Urgency.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.duty.Duty.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void itIsLateOnceTheLastDayIsOver() {
        assertThat(Urgency.on(TODAY, TODAY.minusDays(1))).isEqualTo(LATE);
        assertThat(Urgency.on(TODAY, TODAY)).isEqualTo(SOON);
    }

    @Test
    void itIsSoonInTheLastFourteenDays() {
        assertThat(Urgency.on(TODAY, TODAY.plusDays(14))).isEqualTo(SOON);
        assertThat(Urgency.on(TODAY, TODAY.plusDays(15))).isEqualTo(OPEN);
    }

    @Test
    void withoutALastDayItIsOpen() {
        assertThat(Urgency.on(TODAY, null)).isEqualTo(OPEN);
    }
}
