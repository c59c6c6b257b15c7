package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTests {

    @ParameterizedTest(name = "{0}: after {1} there is a figure by {2}")
    @CsvSource({
        "MONTHLY, 2026-01-31, 2026-03-31",
        "QUARTERLY, 2025-12-31, 2026-06-30",
        "HALF_YEARLY, 2025-12-31, 2026-09-30",
        "YEARLY, 2024-12-31, 2026-03-31",
        "EVERY_SECOND_YEAR, 2024-12-31, 2027-03-31",
    })
    void theNextFigureIsThereWhenItsTimeIsOverAndWasCounted(Frequency frequency, LocalDate end, LocalDate by) {
        assertThat(frequency.nextBy(end)).contains(by);
    }

    @Test
    void whatComesAsItComesIsNeverLate() {
        assertThat(Frequency.IRREGULAR.nextBy(LocalDate.of(1990, 12, 31))).isEmpty();
    }
}
