package dk.helhed.statistics;

import static dk.helhed.statistics.ProgressStatus.DETERIORATION;
import static dk.helhed.statistics.ProgressStatus.MODERATE;
import static dk.helhed.statistics.ProgressStatus.TARGET_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.helhed.statistics.Progress.Measure;
import dk.helhed.statistics.Progress.Missing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTests {

    /*
     * By hand, from 40 in 2000 to 80 in 2010: required 2^(1/10) - 1 = 0.0717735 a year.
     * 2004, 56: (1.4)^(1/4) - 1 = 0.0877573, ratio 1.2227.
     * 2005, 56: (1.4)^(1/5) - 1 = 0.0696104, ratio 0.9699. 2005, 55: 1.375^(1/5) - 1 = 0.0657628, ratio 0.9163.
     * 2005, 49.5: 1.2375^(1/5) - 1 = 0.0435399, ratio 0.6066. 2005, 49: 1.225^(1/5) - 1 = 0.0414231, ratio 0.5771.
     * From 80 in 2000 down to 40 in 2010: required 0.5^(1/10) - 1 = -0.0669670.
     * 2005, 57: 0.7125^(1/5) - 1 = -0.0655481, ratio 0.9789. 2005, 65: 0.8125^(1/5) - 1 = -0.0406774, ratio 0.6074.
     * 2005, 66: 0.825^(1/5) - 1 = -0.0377436, ratio 0.5636.
     * From -40 in 2000 up to -20 in 2010: all negative, required +0.0669670. 2005, -32.5: +0.0406774, ratio 0.6074.
     */
    @ParameterizedTest(name = "{0} in 2000, {1} by 2010, {2} is good: {3} in {4} is {5}")
    @CsvSource({
        "40,  80,  HIGHER, 56,    2004, SUBSTANTIAL,     1.2227",
        "40,  80,  HIGHER, 56,    2005, SUBSTANTIAL,     0.9699",
        "40,  80,  HIGHER, 55,    2005, MODERATE,        0.9163",
        "40,  80,  HIGHER, 49.5,  2005, MODERATE,        0.6066",
        "40,  80,  HIGHER, 49,    2005, LIMITED,         0.5771",
        "40,  80,  HIGHER, 40,    2005, LIMITED,         0",
        "40,  80,  HIGHER, 39.9,  2005, DETERIORATION,   -0.0070",
        "80,  40,  LOWER,  57,    2005, SUBSTANTIAL,     0.9789",
        "80,  40,  LOWER,  65,    2005, MODERATE,        0.6074",
        "80,  40,  LOWER,  66,    2005, LIMITED,         0.5636",
        "80,  40,  LOWER,  81,    2005, DETERIORATION,   -0.0371",
        "-40, -20, HIGHER, -32.5, 2005, MODERATE,        0.6074",
        "-40, -20, HIGHER, -41,   2005, DETERIORATION,   -0.0739",
        "-20, -40, LOWER,  -28,   2005, SUBSTANTIAL,     0.9699",
    })
    void comparesTheGrowthRateWithTheOneNeededToReachTheLevel(
            BigDecimal base,
            BigDecimal target,
            Good good,
            BigDecimal newest,
            int year,
            ProgressStatus status,
            double ratio) {
        var progress = Progress.of(new Aim.Level(target, 2010, good), from2000(base, newest, year));

        assertThat(progress).isInstanceOfSatisfying(Progress.Paced.class, paced -> {
            assertThat(paced.status()).isEqualTo(status);
            assertThat(paced.measure()).isEqualTo(Measure.GROWTH_RATE);
            assertThat(paced.ratio()).isCloseTo(ratio, within(0.0001));
        });
    }

    @ParameterizedTest(name = "{0} against {1}, {2} is good")
    @CsvSource({"80, 80, HIGHER", "80.1, 80, HIGHER", "40, 40, LOWER", "0, 40, LOWER", "0, 0, LOWER", "-3, 0, LOWER"})
    void aLevelThatIsReachedIsAchievedWithOrWithoutBase(BigDecimal newest, BigDecimal target, Good good) {
        var aim = new Aim.Level(target, 2010, good);

        assertThat(Progress.of(aim, from2000(decimal("60"), newest, 2005))).isEqualTo(new Progress.Achieved());
        assertThat(Progress.of(aim, Development.of(null, new Measurement(2005, newest)))
                        .status())
                .isEqualTo(TARGET_ACHIEVED);
    }

    /*
     * By hand, by the change a year: from 0 in 2000 to 20 in 2010 requires 2 a year. 2005, 9.5: 1.9, ratio 0.95. 2005, 9.4: 1.88,
     * 0.94. 2005, 6: 1.2, 0.60. 2005, 5.9: 1.18, 0.59. From 20 to 0 requires -2: 2005, 14: -1.2, 0.60. From -10 to 10 requires
     * 2: 2005, -1: 1.8, 0.90.
     */
    @ParameterizedTest(name = "{0} in 2000, {1} by 2010: {3} in 2005 is {4}")
    @CsvSource({
        "0,   20, HIGHER, 9.5, SUBSTANTIAL,   0.95",
        "0,   20, HIGHER, 9.4, MODERATE,      0.94",
        "0,   20, HIGHER, 6,   MODERATE,      0.60",
        "0,   20, HIGHER, 5.9, LIMITED,       0.59",
        "0,   20, HIGHER, 0,   LIMITED,       0",
        "0,   20, HIGHER, -1,  DETERIORATION, -0.1",
        "20,  0,  LOWER,  14,  MODERATE,      0.60",
        "-10, 10, HIGHER, -1,  MODERATE,      0.90",
        "5,   10, HIGHER, -5,  DETERIORATION, -4",
    })
    void comparesTheChangeAYearWhereZeroForbidsAGrowthRate(
            BigDecimal base, BigDecimal target, Good good, BigDecimal newest, ProgressStatus status, double ratio) {
        assertThat(Progress.of(new Aim.Level(target, 2010, good), from2000(base, newest, 2005)))
                .isInstanceOfSatisfying(Progress.Paced.class, paced -> {
                    assertThat(paced.status()).isEqualTo(status);
                    assertThat(paced.measure()).isEqualTo(Measure.CHANGE);
                    assertThat(paced.ratio()).isEqualTo(ratio);
                });
    }

    /* By hand, 3 points a year: 35.6 in 2000 and 50.9 in 2008 are 15.3 / 8 = 1.9125, ratio 0.6375. 10 years make 30 points. */
    @ParameterizedTest(name = "{0} in 2000, {1} in {2}, {3} a year: {4}")
    @CsvSource({
        "35.6, 50.9,  2008, 3,  MODERATE,        0.6375",
        "40,   70,    2010, 3,  TARGET_ACHIEVED, 1",
        "40,   75,    2010, 3,  TARGET_ACHIEVED, 1.166666667",
        "40,   69.97, 2010, 3,  SUBSTANTIAL,     0.999",
        "40,   68.5,  2010, 3,  SUBSTANTIAL,     0.95",
        "40,   68.49, 2010, 3,  MODERATE,        0.949666667",
        "40,   58,    2010, 3,  MODERATE,        0.60",
        "40,   57.99, 2010, 3,  LIMITED,         0.599666667",
        "40,   40,    2010, 3,  LIMITED,         0",
        "40,   39.7,  2010, 3,  DETERIORATION,   -0.01",
        "40,   20,    2010, -2, TARGET_ACHIEVED, 1",
        "40,   28,    2010, -2, MODERATE,        0.60",
        "40,   41,    2010, -2, DETERIORATION,   -0.05",
        "0,    1.2,   2001, 2,  MODERATE,        0.60",
    })
    void comparesTheAverageChangeAYearWithTheOneWanted(
            BigDecimal base, BigDecimal newest, int year, BigDecimal change, ProgressStatus status, double ratio) {
        assertThat(Progress.of(new Aim.YearlyChange(change), from2000(base, newest, year)))
                .isInstanceOfSatisfying(Progress.Paced.class, paced -> {
                    assertThat(paced.status()).isEqualTo(status);
                    assertThat(paced.ratio()).isEqualTo(ratio);
                });
    }

    /*
     * By hand, one year after 2000: 80 to 81.2 is 1.5 %, to 81.1 is 1.375 %, to 80.4 is 0.5 %, to 80.3 is 0.375 %; down from 80 to
     * 78.8 is 1.5 % the right way. From -50 to -49.25 is 1.5 % up. From 0 against a floor of 20: 0.3 is 1.5 % of it a year.
     */
    @ParameterizedTest(name = "bound {0}, {1} is good: {2} in 2000 and {3} in 2001 is {4}")
    @CsvSource({
        "95, HIGHER, 80,  81.2,   SUBSTANTIAL,   GROWTH_RATE, 0.015",
        "95, HIGHER, 80,  81.1,   MODERATE,      GROWTH_RATE, 0.01375",
        "95, HIGHER, 80,  80.4,   MODERATE,      GROWTH_RATE, 0.005",
        "95, HIGHER, 80,  80.3,   LIMITED,       GROWTH_RATE, 0.00375",
        "95, HIGHER, 80,  80,     LIMITED,       GROWTH_RATE, 0",
        "95, HIGHER, 80,  79.6,   DETERIORATION, GROWTH_RATE, -0.005",
        "5,  LOWER,  80,  78.8,   SUBSTANTIAL,   GROWTH_RATE, 0.015",
        "5,  LOWER,  80,  80.4,   DETERIORATION, GROWTH_RATE, -0.005",
        "0,  LOWER,  80,  79.6,   MODERATE,      GROWTH_RATE, 0.005",
        "0,  HIGHER, -50, -49.25, SUBSTANTIAL,   GROWTH_RATE, 0.015",
        "20, HIGHER, 0,   0.3,    SUBSTANTIAL,   CHANGE,      0.015",
        "20, HIGHER, 0,   0.1,    MODERATE,      CHANGE,      0.005",
        "20, HIGHER, 0,   0.08,   LIMITED,       CHANGE,      0.004",
        "20, HIGHER, -1,  -1.2,   DETERIORATION, CHANGE,      -0.01",
        "20, HIGHER, 1,   0,      DETERIORATION, CHANGE,      -0.05",
    })
    void aBoundThatIsNotKeptIsJudgedByTheRateTowardsIt(
            BigDecimal level,
            Good good,
            BigDecimal base,
            BigDecimal newest,
            ProgressStatus status,
            Measure measure,
            double towards) {
        assertThat(Progress.of(new Aim.Bound(level, good), from2000(base, newest, 2001)))
                .isEqualTo(new Progress.Unpaced(status, measure, towards));
    }

    @Test
    void aBoundThatIsKeptIsAchievedAlsoWithoutBase() {
        assertThat(Progress.of(new Aim.Bound(decimal("95"), Good.HIGHER), Development.of(null, at(2008, "95"))))
                .isEqualTo(new Progress.Achieved());
        assertThat(Progress.of(new Aim.Bound(decimal("5"), Good.LOWER), Development.of(null, at(2008, "5.0"))))
                .isEqualTo(new Progress.Achieved());
    }

    @Test
    void whatTheBaseKeptAndTheNewestDoesNotIsLost() {
        var development = from2000(decimal("96"), decimal("94.9"), 2008);

        assertThat(Progress.of(new Aim.Bound(decimal("95"), Good.HIGHER), development))
                .isEqualTo(new Progress.Lost());
        assertThat(Progress.of(new Aim.Level(decimal("95"), 2010, Good.HIGHER), development)
                        .status())
                .isEqualTo(DETERIORATION);
        assertThat(Progress.of(new Aim.ReferenceBound(Good.HIGHER), beside(development, "96", "95")))
                .isEqualTo(new Progress.Lost());
        assertThat(Progress.of(new Aim.Parity(BigDecimal.ZERO), beside(development, "96", "95")))
                .isEqualTo(new Progress.Lost());
    }

    /*
     * By hand, one year after 2000 and 10 above the average in the base: 9.85 above now is 1.5 % nearer, 9.95 is 0.5 % nearer,
     * 9.96 is 0.4 % nearer, 10 is as far, 10.1 is 1 % farther.
     */
    @ParameterizedTest(name = "{0} against {1} in 2000, {2} against {3} in 2001: {4}")
    @CsvSource({
        "30, 20, 29.85, 20,   SUBSTANTIAL,   0.015",
        "30, 20, 32.95, 23,   MODERATE,      0.005",
        "30, 20, 29.96, 20,   LIMITED,       0.004",
        "30, 20, 31,    21,   LIMITED,       0",
        "30, 20, 30,    19.9, DETERIORATION, -0.01",
    })
    void aCeilingThatFollowsAnotherFigureIsJudgedByTheDistance(
            BigDecimal base,
            BigDecimal baseOther,
            BigDecimal newest,
            BigDecimal newestOther,
            ProgressStatus status,
            double nearer) {
        var development =
                new Development(new Measurement(2000, base), new Measurement(2001, newest), baseOther, newestOther);

        assertThat(Progress.of(new Aim.ReferenceBound(Good.LOWER), development))
                .isEqualTo(new Progress.Unpaced(status, Measure.DISTANCE, nearer));
        assertThat(Progress.of(new Aim.Parity(BigDecimal.ZERO), development))
                .isEqualTo(new Progress.Unpaced(status, Measure.DISTANCE, nearer));
    }

    @ParameterizedTest(name = "{0} against {1}, tolerance {2}: {3}")
    @CsvSource({
        "12.04, 11.95, 0,   TARGET_ACHIEVED",
        "12.05, 11.95, 0,   NO_FIGURE",
        "12.5,  12.0,  0.5, TARGET_ACHIEVED",
        "12.0,  12.5,  0.5, TARGET_ACHIEVED",
        "12.55, 12.0,  0.5, NO_FIGURE",
    })
    void parityComparesWhatIsReadWithOneDecimal(
            BigDecimal newest, BigDecimal other, BigDecimal tolerance, ProgressStatus status) {
        var development = new Development(null, new Measurement(2008, newest), null, other);

        assertThat(Progress.of(new Aim.Parity(tolerance), development).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{1} against {2}, {0} is good: {3}")
    @CsvSource({
        "LOWER,  20.04, 20, TARGET_ACHIEVED",
        "LOWER,  20.05, 20, NO_FIGURE",
        "HIGHER, 19.95, 20, TARGET_ACHIEVED",
        "HIGHER, 19.94, 20, NO_FIGURE",
    })
    void aBoundThatFollowsAnotherFigureComparesWhatIsReadWithOneDecimal(
            Good good, BigDecimal newest, BigDecimal other, ProgressStatus status) {
        var development = new Development(null, new Measurement(2008, newest), null, other);

        assertThat(Progress.of(new Aim.ReferenceBound(good), development).status())
                .isEqualTo(status);
    }

    @Test
    void saysWhichFigureIsMissing() {
        var level = new Aim.Level(decimal("80"), 2010, Good.HIGHER);
        var parity = new Aim.Parity(BigDecimal.ZERO);

        assertThat(missing(level, null, null)).isEqualTo(Missing.NEWEST);
        assertThat(missing(level, at(2000, "40"), null)).isEqualTo(Missing.NEWEST);
        assertThat(missing(level, null, at(2005, "40"))).isEqualTo(Missing.BASE);
        assertThat(missing(new Aim.YearlyChange(BigDecimal.ONE), null, at(2005, "40")))
                .isEqualTo(Missing.BASE);
        assertThat(missing(level, at(2005, "40"), at(2005, "40"))).isEqualTo(Missing.YEAR_SINCE_BASE);
        assertThat(missing(level, at(2005, "40"), at(2004, "50"))).isEqualTo(Missing.YEAR_SINCE_BASE);
        assertThat(missing(level, new Measurement(2005, decimal("40")), new Measurement(2005.5, decimal("50"))))
                .isEqualTo(Missing.YEAR_SINCE_BASE);
        assertThat(missing(level, at(2010, "40"), at(2012, "50"))).isEqualTo(Missing.TIME_TO_DEADLINE);
        assertThat(missing(parity, at(2000, "40"), at(2005, "40"))).isEqualTo(Missing.NEWEST_REFERENCE);
        assertThat(Progress.of(parity, new Development(at(2000, "40"), at(2005, "40"), null, decimal("50"))))
                .isEqualTo(new Progress.NoFigure(Missing.BASE_REFERENCE));
    }

    @Test
    void theSameWeekOfTheNextYearIsAYearLater() {
        var progress = Progress.of(
                new Aim.YearlyChange(decimal("1")),
                Development.of(new Measurement(2024.09, decimal("10")), new Measurement(2025.07, decimal("10.6"))));

        assertThat(progress.status()).isEqualTo(MODERATE);
    }

    @Test
    void anAimThatWantsNothingCannotBeMade() {
        assertThatThrownBy(() -> new Aim.YearlyChange(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Aim.Parity(decimal("-0.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Missing missing(Aim aim, @Nullable Measurement base, @Nullable Measurement newest) {
        return ((Progress.NoFigure) Progress.of(aim, Development.of(base, newest))).missing();
    }

    private static Development from2000(BigDecimal base, BigDecimal newest, int year) {
        return Development.of(new Measurement(2000, base), new Measurement(year, newest));
    }

    private static Development beside(Development development, String baseOther, String newestOther) {
        return new Development(development.base(), development.newest(), decimal(baseOther), decimal(newestOther));
    }

    private static Measurement at(int year, String value) {
        return new Measurement(year, decimal(value));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
