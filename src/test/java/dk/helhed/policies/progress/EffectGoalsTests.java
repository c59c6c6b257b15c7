package dk.helhed.policies.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.helhed.barometer.TestClock;
import dk.helhed.barometer.TestFigures;
import dk.helhed.policies.Policy;
import dk.helhed.policies.PolicyTest;
import dk.helhed.policies.TestPolicies;
import dk.helhed.statistics.Progress;
import dk.helhed.statistics.ProgressStatus;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far effect goals have come: those of the shipped policy of Aarhus, and invented ones with invented figures. */
@PolicyTest
class EffectGoalsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final AtomicInteger CODES = new AtomicInteger(500);

    private final EffectGoals effectGoals;
    private final TestPolicies tested;
    private final TestFigures figures;
    private final TestClock clock;

    EffectGoalsTests(EffectGoals effectGoals, TestPolicies tested, TestFigures figures, TestClock clock) {
        this.effectGoals = effectGoals;
        this.tested = tested;
        this.figures = figures;
        this.clock = clock;
    }

    @BeforeEach
    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    private EffectReading read(Policy policy, String key, LocalDate day) {
        return Objects.requireNonNull(effectGoals.read(policy, day).get(key), key);
    }

    private EffectReading ofAarhus(String key) {
        tested.shipped();
        return read(tested.find("aarhus-2007"), key, TODAY);
    }

    @Test
    void employmentInAarhusRoseBarelyTwoPointsAYearOfTheThreeThatWerePromised() {
        var reading = ofAarhus("beskaeftigelse-3-point");

        assertThat(reading.baseIsNamed()).isTrue();
        assertThat(Objects.requireNonNull(reading.newest()).value()).isEqualByComparingTo("50.9");
        assertThat(reading.computed()).isInstanceOfSatisfying(Progress.Paced.class, paced -> {
            assertThat(paced.actual()).isCloseTo(1.9125, within(1e-9));
            assertThat(paced.ratio()).isCloseTo(0.6375, within(1e-9));
        });
        assertThat(reading.status()).isEqualTo(ProgressStatus.MODERATE);
        assertThat(reading.wanted()).isEqualByComparingTo("59.6");
        assertThat(reading.gap()).isEqualByComparingTo("8.7");
        assertThat(reading.path().steps()).hasSize(9);
    }

    @Test
    void thatNinetyFivePercentStartInAnOrdinaryClassIsAchieved() {
        var reading = ofAarhus("almindelig-klasse-95");

        assertThat(reading.status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
        assertThat(reading.gap()).isEqualByComparingTo("0");
        assertThat(reading.responsible().unit()).isEqualTo("Børn og Unge");
    }

    @ParameterizedTest
    @CsvSource({"ansatte-som-befolkningen", "ungdomsuddannelse-95", "nettotilflytning-under-landet"})
    void theOthersHaveNoFigure(String key) {
        var reading = ofAarhus(key);

        assertThat(reading.status()).isEqualTo(ProgressStatus.NO_FIGURE);
        assertThat(reading.computed()).isEqualTo(new Progress.NoFigure(Progress.Missing.NEWEST));
        assertThat(reading.hasData()).isFalse();
        assertThat(reading.gap()).isNull();
        assertThat(reading.indicator()).isNotNull();
    }

    /** A policy in force since 2020 with one effect goal about an indicator of its own, and figures of that. */
    private Policy policy(String code, String other, String aim, String... rows) {
        var policy = tested.adopted(
                "615",
                LocalDate.of(2020, 1, 1),
                """
                goals:
                  - key: g
                    text: {da: Mål}
                    effectGoals:
                      - {key: e, text: {da: Effektmål}, indicator: %s, %s}
                indicators:
                """.formatted(code, aim) + TestPolicies.share(code) + TestPolicies.share(other));
        if (rows.length > 0) {
            figures.batch(TODAY, null, rows);
        }
        return policy;
    }

    private static String code() {
        return "615-" + CODES.incrementAndGet();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        "floor, 60, '2020;50;2024;50.5', LIMITED",
        "floor, 60, '2019;20;2020;50;2024;52', MODERATE",
        "floor, 60, '2020;40;2024;44', SUBSTANTIAL",
        "floor, 60, '2020;50;2024;61', TARGET_ACHIEVED",
        "floor, 60, '2020;62;2024;58', DETERIORATION",
        "ceiling, 10, '2020;20;2024;15', SUBSTANTIAL",
        "ceiling, 10, '2020;20;2024;25', DETERIORATION",
        "ceiling, 10, '2020;20;2024;9', TARGET_ACHIEVED",
    })
    void aBoundIsHeldAgainstTheNewestFigureAndThePaceTowardsIt(
            String kind, String value, String series, ProgressStatus status) {
        var code = code();
        var policy = policy(code, code(), kind + ": {value: " + value + "}", rows(code, "615", series));

        assertThat(read(policy, "e", TODAY).status()).isEqualTo(status);
    }

    private static String[] rows(String code, String area, String series) {
        var parts = series.split(";", -1);
        var rows = new String[parts.length / 2];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = String.join(";", area, code, parts[2 * i], parts[2 * i + 1], "", "");
        }
        return rows;
    }

    @Test
    void withoutANamedBaseItIsTheFirstFigureSinceThePolicyIsInForce() {
        var code = code();
        var policy = policy(code, code(), "floor: {value: 60}", rows(code, "615", "2018;30;2019;35;2020;40;2024;44"));

        var reading = read(policy, "e", TODAY);

        assertThat(reading.baseIsNamed()).isFalse();
        var base = Objects.requireNonNull(reading.base());
        assertThat(base.period().code()).isEqualTo("2020");
        assertThat(base.value()).isEqualByComparingTo("40");
        assertThat(reading.gap()).isEqualByComparingTo("16");
    }

    @Test
    void withOneFigureThatIsNotThereYetNoPaceCanBeTold() {
        var code = code();
        var policy = policy(code, code(), "floor: {value: 60}", rows(code, "615", "2024;44"));

        assertThat(read(policy, "e", TODAY).computed())
                .isEqualTo(new Progress.NoFigure(Progress.Missing.YEAR_SINCE_BASE));
    }

    @Test
    void aDraftHasNoBaseOfItsOwn() {
        var code = code();
        var policy = tested.draft("615", """
                goals:
                  - key: g
                    text: {da: Mål}
                    effectGoals:
                      - {key: e, text: {da: Effektmål}, indicator: %s, floor: {value: 60}}
                indicators:
                """.formatted(code) + TestPolicies.share(code));
        figures.batch(TODAY, null, rows(code, "615", "2020;40;2024;44"));

        assertThat(read(policy, "e", TODAY).computed()).isEqualTo(new Progress.NoFigure(Progress.Missing.BASE));
    }

    @Test
    void aTargetIsHeldAgainstThePaceThatReachesItInTime() {
        var code = code();
        var policy = policy(
                code,
                code(),
                "base: {period: 2020, value: 40}, target: {value: 60, deadline: 2030, direction: higher}",
                rows(code, "615", "2020;41;2024;44"));

        var reading = read(policy, "e", TODAY);

        assertThat(Objects.requireNonNull(reading.base()).value()).isEqualByComparingTo("40");
        assertThat(reading.wanted()).isEqualByComparingTo("60");
        assertThat(reading.gap()).isEqualByComparingTo("16");
        // (44/40)^(1/4) - 1 of (60/40)^(1/10) - 1.
        assertThat(reading.computed())
                .isInstanceOfSatisfying(
                        Progress.Paced.class, paced -> assertThat(paced.ratio()).isCloseTo(0.58, within(0.01)));
        assertThat(reading.status()).isEqualTo(ProgressStatus.LIMITED);
        assertThat(reading.path().steps()).hasSize(11);
    }

    @ParameterizedTest(name = "staff {0}, residents {1}: {2}")
    @CsvSource({
        "'2020;6;2024;9.6', '2020;9;2024;10', TARGET_ACHIEVED",
        "'2020;6;2024;8', '2020;9;2024;10', SUBSTANTIAL",
        "'2020;6;2024;7', '2020;9;2024;10', LIMITED",
        "'2020;8.8;2024;7', '2020;9;2024;10', DETERIORATION",
    })
    void parityWantsTheDistanceToShrink(String own, String other, ProgressStatus status) {
        var staff = code();
        var residents = code();
        var policy = policy(
                staff,
                residents,
                "parity: {indicator: %s, tolerance: 0.5}".formatted(residents),
                rows(staff, "615", own));
        figures.batch(TODAY, null, rows(residents, "615", other));

        var reading = read(policy, "e", TODAY);

        assertThat(reading.status()).isEqualTo(status);
        assertThat(reading.wanted()).isEqualByComparingTo("10");
    }

    @Test
    void aCeilingCanBeWhatTheWholeCountrySaysForTheSameTime() {
        var code = code();
        var aim = "ceiling: {indicator: %s, area: \"000\"}".formatted(code);
        var policy = policy(code, code(), aim, rows(code, "615", "2020;12;2024;11"));
        assertThat(read(policy, "e", TODAY).computed())
                .isEqualTo(new Progress.NoFigure(Progress.Missing.NEWEST_REFERENCE));

        figures.batch(TODAY, null, rows(code, "000", "2024;11.0"));

        assertThat(read(policy, "e", TODAY).status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
    }

    @Test
    void onAnEarlierDayOnlyWhatWasKnownThenCounts() {
        var code = code();
        var policy = policy(code, code(), "floor: {value: 60}", rows(code, "615", "2020;40;2024;44"));
        figures.batch(TODAY.plusDays(2), null, rows(code, "615", "2025;61"));

        assertThat(read(policy, "e", TODAY.plusDays(2)).status()).isEqualTo(ProgressStatus.TARGET_ACHIEVED);
        assertThat(read(policy, "e", TODAY.plusDays(1)).status()).isEqualTo(ProgressStatus.SUBSTANTIAL);
        assertThat(read(policy, "e", TODAY.minusDays(1)).computed())
                .isEqualTo(new Progress.NoFigure(Progress.Missing.NEWEST));
    }

    @Test
    void whatIsWantedIsToldBeforeThereIsAnyFigure() {
        var code = code();
        var reading = read(policy(code, code(), "floor: {value: 60}"), "e", TODAY);

        assertThat(reading.status()).isEqualTo(ProgressStatus.NO_FIGURE);
        assertThat(reading.wanted()).isEqualByComparingTo("60");
        assertThat(reading.base()).isNull();
    }
}
