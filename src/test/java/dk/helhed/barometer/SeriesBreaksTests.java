package dk.helhed.barometer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.reference.Area;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.reference.Validity;
import dk.helhed.statistics.Good;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesBreaksTests {

    private static final Area AREA = new Area(
            "751", AreaKind.MUNICIPALITY, LocalizedText.danish("Aarhus", null), "082", null, new Validity(null, null));

    @Test
    void aBreakLiesHalfwayBetweenTheLastAndTheFirstFigure() {
        // From the last day of 2020 to that of 2022 are 730 days.
        assertThat(SeriesBreaks.of(List.of(line(2, "2022", "2023"), line(1, "2019", "2020"))))
                .containsExactly(LocalDate.of(2021, 12, 31));
    }

    @Test
    void aBreakLiesAtTheFirstFigureOfTheNewSeriesWhereBothWereCounted() {
        assertThat(SeriesBreaks.of(List.of(line(2, "2020", "2021"), line(1, "2019", "2020", "2021"))))
                .containsExactly(LocalDate.of(2020, 12, 31));
    }

    @Test
    void everySeriesAfterTheFirstHasABreakOldestFirst() {
        assertThat(SeriesBreaks.of(List.of(line(3, "2023"), line(2, "2021"), line(1, "2019"))))
                .containsExactly(LocalDate.of(2020, 12, 30), LocalDate.of(2022, 12, 31));
    }

    @Test
    void thereIsNoBreakWithoutFiguresOnBothSidesOrInANationalIndicator() {
        assertThat(SeriesBreaks.of(List.of(line(2, "2022")))).isEmpty();
        assertThat(SeriesBreaks.of(List.of(line(2), line(1, "2019")))).isEmpty();
        assertThat(SeriesBreaks.of(List.of(line(null, "2019"), line(null, "2020"))))
                .isEmpty();
    }

    private static AreaSeries line(@Nullable Integer series, String... years) {
        var text = LocalizedText.danish("Børn", null);
        var indicator = new Indicator(
                "751-1",
                null,
                text,
                text,
                text,
                text,
                Unit.COUNT,
                Good.HIGHER,
                false,
                true,
                false,
                null,
                new Source("Kilde", null),
                series,
                null);
        var figures = Figures.of(Stream.of(years).map(SeriesBreaksTests::figure).toList());
        return new AreaSeries(indicator, AREA, false, false, figures);
    }

    private static Observation figure(String year) {
        return new Observation(
                1,
                1,
                "751-1.v1",
                "751",
                Period.parse(year).orElseThrow(),
                BigDecimal.ONE,
                Unit.COUNT,
                null,
                null,
                null,
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                FigureStatus.VALUE);
    }
}
