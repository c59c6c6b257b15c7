package dk.helhed.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Objection;
import dk.helhed.projects.application.Answers.Ask;
import dk.helhed.projects.pool.PoolStanding;
import dk.helhed.projects.pool.TestPools;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolLimitsTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, OPEN, 2026-11-01, false, 2026-11-30",
        "2026-12-01, CLOSED, 2026-11-01, false, 2026-11-30",
        "2026-10-31, COMING, 2026-11-01, false, 2026-11-30",
        "2026-11-01, OPEN, 2026-11-01, false, 2026-11-30",
        "2026-11-15, CLOSED, 2026-11-01, true, 2026-11-30",
        "2026-11-15, OPEN, , false, ",
    })
    void theDayOfTheDeadlineIsTheLastToApply(
            LocalDate today, PoolStanding standing, LocalDate opens, boolean closed, LocalDate deadline) {
        assertThat(TestPools.pool(opens, deadline, closed).standing(today)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 100000, ",
        "2026-12-01, 100000, application.pool.late",
        "2026-10-01, 100000, application.pool.coming",
        "2026-11-30, 49999, application.pool.little",
        "2026-11-30, 50000, ",
        "2026-11-30, 800000, ",
        "2026-11-30, 800001, application.pool.much",
    })
    void aPoolWantsApplicationsInTimeAndWithinItsAmounts(LocalDate today, BigDecimal amount, String key) {
        var pool = TestPools.pool(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), false);

        assertThat(PoolLimits.objections(pool, new Ask(pool.id(), amount, null, "", null), today))
                .extracting(Objection::key)
                .isEqualTo(key == null ? List.of() : List.of(key));
    }
}
