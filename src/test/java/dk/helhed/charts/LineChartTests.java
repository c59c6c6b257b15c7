package dk.helhed.charts;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTests {

    private static final LineChart.Point POINT =
            new LineChart.Point(LocalDate.of(2015, 1, 1), "2015", new BigDecimal("35.6"));

    @Test
    void eightSeriesCanBeToldApartAndNineCannot() {
        assertThatNoException().isThrownBy(() -> chart("da", series(8)));
        assertThatIllegalArgumentException().isThrownBy(() -> chart("da", series(9)));
    }

    @Test
    void aChartWithoutPointsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart("da", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chart("da", List.of(new LineChart.Series("Aarhus", List.of()))));
    }

    @Test
    void seriesWithTheSameNameAreRefused() {
        var series = new LineChart.Series("Aarhus", List.of(POINT));

        assertThatIllegalArgumentException().isThrownBy(() -> chart("da", List.of(series, series)));
    }

    @Test
    void aLanguageWithoutKnownNumbersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart("ar", series(1)));
    }

    @Test
    void pointsThatDoNotAscendAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LineChart.Series("Aarhus", List.of(POINT, POINT)));
    }

    private static List<LineChart.Series> series(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LineChart.Series("Kommune " + i, List.of(POINT)))
                .toList();
    }

    private static LineChart chart(String language, List<LineChart.Series> series) {
        return new LineChart("Titel", "Beskrivelse", "Procent", language, series, null, null);
    }
}
