package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeAxisTests {

    @Test
    void yearsAreWrittenWhereTheyHavePoints() {
        var points = List.of(point(LocalDate.of(2012, 12, 31), "2012"), point(LocalDate.of(2015, 12, 31), "2015"));

        assertThat(TimeAxis.of(points).ticks())
                .containsExactly(
                        new TimeAxis.Tick(LocalDate.of(2012, 12, 31), "2012"),
                        new TimeAxis.Tick(LocalDate.of(2015, 12, 31), "2015"));
    }

    @Test
    void aPeriodThatSeveralSeriesHaveIsWrittenOnce() {
        var points = List.of(point(LocalDate.of(2012, 1, 1), "2012"), point(LocalDate.of(2012, 1, 1), "2012"));

        assertThat(labels(points)).containsExactly("2012");
    }

    @Test
    void aFewQuartersAreWrittenOut() {
        assertThat(labels(quarters(2024, 3, 6)))
                .containsExactly("2024K4", "2025K1", "2025K2", "2025K3", "2025K4", "2026K1");
    }

    @Test
    void manyQuartersAreWrittenAsWholeYears() {
        assertThat(labels(quarters(2020, 0, 12))).containsExactly("2020", "2021", "2022");
    }

    @Test
    void aYearWithoutItsBeginningGetsNoTick() {
        var ticks = TimeAxis.of(quarters(2020, 2, 12)).ticks();

        assertThat(ticks.getFirst()).isEqualTo(new TimeAxis.Tick(LocalDate.of(2021, 1, 1), "2021"));
        assertThat(ticks).extracting(TimeAxis.Tick::label).containsExactly("2021", "2022", "2023");
    }

    @Test
    void theMonthsOfAYearAreWrittenOut() {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> point(LocalDate.of(2025, month, 1), "2025M" + month))
                .toList();

        assertThat(labels(months)).hasSize(12).startsWith("2025M1");
    }

    private static List<LineChart.Point> quarters(int year, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> point(LocalDate.of(year, 1, 1).plusMonths(3L * i), year + i / 4 + "K" + (i % 4 + 1)))
                .toList();
    }

    private static LineChart.Point point(LocalDate at, String label) {
        return new LineChart.Point(at, label, BigDecimal.ONE);
    }

    private static List<String> labels(List<LineChart.Point> points) {
        return TimeAxis.of(points).ticks().stream().map(TimeAxis.Tick::label).toList();
    }
}
