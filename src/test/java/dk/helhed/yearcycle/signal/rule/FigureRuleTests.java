package dk.helhed.yearcycle.signal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.NextFigures;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import dk.helhed.yearcycle.signal.Certainty;
import dk.helhed.yearcycle.signal.UsedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on indicators, on series made by hand. The base of all is 2012. */
class FigureRuleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // figures                              | good   | since, or none | certainty
                "2012=60 2023=61 2024=55                | HIGHER | 2025 | uncounted",
                "2012=60/10000 2024=55/10000            | HIGHER | 2025 | certain",
                "2012=60/100 2024=55/100                | HIGHER | 2025 | chance",
                "2012=60/100 2024=55                    | HIGHER | 2025 | uncounted",
                "2012=60/10000 2022=58/10000 2024=55/10000 | HIGHER | 2023 | certain",
                "2012=60 2020=58 2022=60 2024=55        | HIGHER | 2025 | uncounted",
                "2012=60 2020=58 2024=60                | HIGHER | none | ",
                "2012=60 2024=59.6                      | HIGHER | none | ",
                "2012=60 2024=66                        | LOWER  | 2025 | uncounted",
                "2012=60 2024=66                        | HIGHER | none | ",
                "2012=60                                | HIGHER | none | ",
                "2013=60 2024=50                        | HIGHER | none | ",
                "                                       | HIGHER | none | ",
            })
    void aMovementThatIsNegativeIsASignalSinceItTurned(
            @Nullable String figures, Good good, String since, @Nullable String certainty) {
        var found = TurnedNegative.of(measured(figures, Unit.PERCENT, good), 1);

        assertThat(found.map(finding -> String.valueOf(finding.since()).substring(0, 4))
                        .orElse("none"))
                .isEqualTo(since);
        assertThat(found.map(finding -> finding.certainty().code())).isEqualTo(Optional.ofNullable(certainty));
    }

    @Test
    void aMovementMustBeAsLargeAsIsSet() {
        var measured = measured("2012=60 2024=57", Unit.PERCENT, Good.HIGHER);

        assertThat(TurnedNegative.of(measured, 3)).isPresent();
        assertThat(TurnedNegative.of(measured, 4)).isEmpty();
    }

    @Test
    void aSignalSaysWhatItRestsOn() {
        var found = TurnedNegative.of(measured("2012=60 2023=61 2024=55", Unit.PERCENT, Good.HIGHER), 1)
                .orElseThrow();

        assertThat(found.batch()).isEqualTo(3);
        assertThat(found.basis()).isEqualTo("2024");
        assertThat(found.figures())
                .extracting(UsedFigure::role)
                .containsExactly(UsedFigure.Role.NEWEST, UsedFigure.Role.BEFORE, UsedFigure.Role.BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012=20 2023=20 2024=26 | 1   | LOWER  | true",
                "2012=20 2023=26 2024=26 | 1   | LOWER  | false",
                "2012=20 2023=26 2024=25 | 1   | LOWER  | false",
                "2023=20 2024=20.9       | 1   | LOWER  | false",
                "2023=20 2024=20.9       | 0.5 | LOWER  | true",
                "2023=-5 2024=-7         | 1   | HIGHER | true",
                "2024=26                 | 1   | LOWER  | false",
                "                        | 1   | LOWER  | false",
            })
    void aGapThatIsWiderThanAtTheMeasurementBeforeIsASignal(
            @Nullable String figures, BigDecimal points, Good good, boolean expected) {
        assertThat(GapWidened.of(measured(figures, Unit.PERCENTAGE_POINTS, good), points)
                        .isPresent())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10000, certain", "100, chance"})
    void theChangeOfAPublishedGapIsJudgedByTheSharesItIsTheDifferenceOf(int persons, String certainty) {
        var gap = TestSeries.indicator("1.1", Unit.PERCENTAGE_POINTS, Good.LOWER);
        var share = TestSeries.indicator("1.2", Unit.PERCENT, Good.HIGHER);
        var measured = new Measured(
                TestSeries.of(gap, "2023=20 2024=26"),
                null,
                TestSeries.of(share, "2023=80/%d 2024=81/%d".formatted(persons, persons)),
                TestSeries.of(share, "2023=60/%d 2024=55/%d".formatted(persons, persons)));

        var found = GapWidened.of(measured, BigDecimal.ONE).orElseThrow();

        assertThat(found.certainty().code()).isEqualTo(certainty);
        assertThat(found.figures())
                .filteredOn(figure -> figure.role() == UsedFigure.Role.PART)
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER, 80, 85, true", "HIGHER, 85, 80, false", "LOWER, 80, 75, true", "LOWER, 75, 80, false"})
    void aShareBesideItsComparisonGroupIsAGap(Good good, String before, String now, boolean wider) {
        var own = TestSeries.indicator("751-1", Unit.PERCENT, good);
        var measured = new Measured(
                TestSeries.of(own, "2022=50 2023=60 2024=60"),
                TestSeries.of(own, "2023=%s 2024=%s".formatted(before, now)),
                null,
                null);

        assertThat(GapWidened.of(measured, BigDecimal.ONE).isPresent()).isEqualTo(wider);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024=60 | 2026-12-31 | 0   | false",
                "2024=60 | 2027-01-01 | 0   | true",
                "2024=60 | 2027-01-01 | 30  | false",
                "2024=60 | 2027-01-31 | 30  | true",
                "2025K4=60 | 2026-11-22 | 0 | false",
                "        | 2026-11-22 | 0   | false",
            })
    void aNationalFigureThatIsLateIsASignal(@Nullable String figures, LocalDate today, int days, boolean expected) {
        var measured = measured(figures, Unit.PERCENT, Good.HIGHER);

        assertThat(NoNewFigure.of(measured, new NextFigures(Map.of()), today, days)
                        .isPresent())
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoShareIsNeverCalledCertain() {
        var found = TurnedNegative.of(measured("2012=600 2024=500", Unit.COUNT, Good.HIGHER), 1);

        assertThat(found.orElseThrow().certainty()).isEqualTo(new Certainty.Uncounted());
    }

    private static Measured measured(@Nullable String figures, Unit unit, Good good) {
        return TestSeries.measured(
                TestSeries.of(TestSeries.indicator("1.2", unit, good), figures == null ? "" : figures), null);
    }
}
