package dk.helhed.projects.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.projects.pool.PoolCalendar.Happening;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoolCalendarTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void daysStandByMonthInOrderAndDaysThatHavePassedAreLeftOut() {
        var running = TestPools.pool(null, null, false);
        var open = TestPools.pool(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31), false);
        var coming = TestPools.pool(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), false);

        var calendar = PoolCalendar.of(List.of(coming, running, open), TODAY);

        assertThat(calendar.months())
                .extracting(PoolCalendar.Month::month)
                .containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 2));
        assertThat(calendar.months().getFirst().days())
                .extracting(PoolCalendar.Day::what)
                .containsExactly(Happening.OPENS, Happening.DEADLINE);
        assertThat(calendar.running()).containsExactly(running);
    }
}
