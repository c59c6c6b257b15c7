package dk.helhed.barometer.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTests {

    private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            RUNNING, 0.25, 10, 30
            RUNNING, 0.5, 60, 60
            RUNNING, 0.01, 10,
            WAITING, 0, 10,
            DONE, 1, 10,
            """)
    void theRestTakesAsLongAsTheWorkSoFarSays(
            CalculationState state, double share, long seconds, @Nullable Long remaining) {
        var order = new CalculationOrder("register", 1, "- {id: x}", List.of());
        var calculation = new Calculation(
                UUID.randomUUID(), order, START, null, state, false, share, START, null, null, List.of());

        assertThat(calculation
                        .remaining(START.plusSeconds(seconds))
                        .map(Duration::toSeconds)
                        .orElse(null))
                .isEqualTo(remaining);
    }
}
