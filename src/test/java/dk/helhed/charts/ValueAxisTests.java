package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueAxisTests {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "30, 40, 0 10 20 30 40, moves by a quarter: from zero",
        "32, 40, 0 10 20 30 40, moves by a fifth: from zero",
        "62, 72, 45 50 55 60 65 70 75, would be flat: the topmost third",
        "35.6, 35.6, 0 10 20 30 40, a single value: from zero",
        "96, 100, 60 70 80 90 100, never above a hundred percent",
        "0, 0, 0 1, nothing at all",
        "0.1, 0.34, 0.0 0.1 0.2 0.3 0.4, small numbers",
        "-3.2, 9.6, -5 0 5 10, on both sides of zero",
        "-40, -10, -40 -30 -20 -10 0, below zero",
        "-72, -62, -75 -70 -65 -60 -55 -50 -45, flat below zero",
        "900000, 1200000, 0 500000 1000000 1500000, large numbers",
    })
    void theAxisHoldsTheValues(BigDecimal one, BigDecimal other, String ticks, String why) {
        var axis = ValueAxis.around(List.of(one, other));

        assertThat(axis.ticks())
                .as(why)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        Stream.of(ticks.split(" ")).map(BigDecimal::new).toList());
    }

    @ParameterizedTest(name = "up to {0}")
    @ValueSource(strings = {"1e-9", "0.07", "0.99", "1", "1.01", "9.99", "17", "123456789", "3e15"})
    void thereAreEnoughTicksAndNotTooMany(BigDecimal high) {
        assertThat(ValueAxis.around(List.of(BigDecimal.ZERO, high)).ticks()).hasSizeBetween(3, 8);
    }

    @ParameterizedTest(name = "up to {0}: {1}")
    @CsvSource({"40, 0", "4, 0", "0.4, 1", "0.04, 2"})
    void ticksHaveTheDecimalsTheyNeed(BigDecimal high, int decimals) {
        assertThat(ValueAxis.around(List.of(high)).decimals()).isEqualTo(decimals);
    }
}
