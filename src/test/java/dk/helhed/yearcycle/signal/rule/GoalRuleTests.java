package dk.helhed.yearcycle.signal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.barometer.AreaSeries;
import dk.helhed.barometer.FigureRef;
import dk.helhed.policies.document.Aim;
import dk.helhed.policies.document.Base;
import dk.helhed.policies.document.EffectGoal;
import dk.helhed.policies.document.PolicyGoal;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.policies.document.Responsible;
import dk.helhed.policies.progress.EffectReading;
import dk.helhed.policies.progress.StatusOverride;
import dk.helhed.reference.Period;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.Good;
import dk.helhed.statistics.Measurement;
import dk.helhed.statistics.Progress;
import dk.helhed.statistics.ProgressStatus;
import dk.helhed.statistics.RequiredPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on effect goals, on figures made by hand. The base is 60 % in 2012, the target 90 % in 2022: about 4.1 % more a year. */
class GoalRuleTests {

    private static final Aim TARGET = new Aim.Target(new BigDecimal("90"), period("2022"), Good.HIGHER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012=60 2014=60 2016=61                   | 2 | true  | uncounted",
                "2012=60 2014=60 2016=61                   | 3 | false | ",
                "2012=60 2014=70 2016=61                   | 2 | false | ",
                "2012=60 2014=60 2016=75                   | 2 | false | ",
                "2012=60 2014=60                           | 2 | false | ",
                "2012=60                                   | 2 | false | ",
                "2014=60/10000 2016=61/10000               | 2 | true  | certain",
                "2014=60/100 2016=61/10000                 | 2 | true  | chance",
                "2014=60 2016=61/10000                     | 2 | true  | uncounted",
                "2022=89 2024=89                           | 2 | true  | uncounted",
                "2014=65 2016=71                           | 2 | false | ",
            })
    void aGoalBehindItsPathMeasurementAfterMeasurementIsASignal(
            String figures, int measurements, boolean expected, @Nullable String certainty) {
        var found = BelowPath.of(goal(TARGET, figures, null), measurements);

        assertThat(found.isPresent()).isEqualTo(expected);
        found.ifPresent(finding -> assertThat(finding.certainty().code()).isEqualTo(certainty));
    }

    @Test
    void itIsSoSinceTheFirstOfThoseMeasurements() {
        var found = BelowPath.of(goal(TARGET, "2012=60 2014=66 2016=61 2018=62 2020=63", null), 2);

        assertThat(found.orElseThrow().since()).isEqualTo("2017-12-31");
        assertThat(found.orElseThrow().basis()).isEqualTo("2020");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FLOOR   | 2020=94 2021=94 | true",
                "FLOOR   | 2020=94 2021=95 | false",
                "CEILING | 2020=96 2021=96 | true",
                "CEILING | 2020=94 2021=94 | false",
            })
    void aBoundHasNoPathAndIsRequiredAllTheTime(Aim.Side side, String figures, boolean expected) {
        var aim = new Aim.Bound(side, new BigDecimal("95"));

        assertThat(BelowPath.of(goal(aim, figures, null), 2).isPresent()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2020=80 2021=80 | true", "2020=70 2021=80 | false", "2021=80 | false"})
    void aFigureThatFollowsAnotherIsHeldAgainstItAtTheSameTime(String other, boolean expected) {
        var aim = new Aim.RelativeBound(Aim.Side.FLOOR, new FigureRef("1.2", "000"));

        assertThat(BelowPath.of(goal(aim, "2020=75 2021=75", other), 2).isPresent())
                .isEqualTo(expected);
    }

    @Test
    void toBeTheSameAsAnotherHasNoWrongSide() {
        var aim = new Aim.Parity(new FigureRef("1.2", "000"), BigDecimal.ONE);

        assertThat(BelowPath.of(goal(aim, "2020=75 2021=75", "2020=90 2021=90"), 2))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021=80         | 2023-01-01 | 0  | true  | uncounted",
                "2021=80         | 2022-12-31 | 0  | false | ",
                "2021=80         | 2023-01-01 | 30 | false | ",
                "2021=90         | 2023-01-01 | 0  | false | ",
                "2021=80/10000   | 2023-01-01 | 0  | true  | certain",
                "2021=88/50      | 2023-01-01 | 0  | true  | chance",
            })
    void aTargetThatIsNotReachedInTimeIsASignal(
            String figures, LocalDate today, int days, boolean expected, @Nullable String certainty) {
        var found = DeadlinePassed.of(goal(TARGET, figures, null), today, days);

        assertThat(found.isPresent()).isEqualTo(expected);
        found.ifPresent(finding -> assertThat(finding.certainty().code()).isEqualTo(certainty));
        found.ifPresent(finding -> assertThat(finding.since()).isEqualTo("2023-01-01"));
    }

    @Test
    void withoutAFigureNothingIsSaidAboutADeadline() {
        assertThat(DeadlinePassed.of(goal(TARGET, "", null), LocalDate.of(2026, 1, 1), 0))
                .isEmpty();
    }

    @Test
    void whatSomebodyHasSetCountsForADeadline() {
        var goal = goal(TARGET, "2021=80", null);
        var reading = goal.reading();
        var set = new EffectReading(
                reading.effect(),
                reading.goal(),
                reading.responsible(),
                reading.indicator(),
                null,
                reading.newest(),
                null,
                reading.base(),
                true,
                null,
                reading.path(),
                reading.computed(),
                new StatusOverride(
                        UUID.randomUUID(),
                        "e",
                        ProgressStatus.TARGET_ACHIEVED,
                        "Talt om",
                        "Prøve",
                        Instant.EPOCH,
                        null));

        assertThat(DeadlinePassed.of(new FollowedGoal("p", set, goal.series(), null), LocalDate.of(2026, 1, 1), 0))
                .isEmpty();
    }

    private static FollowedGoal goal(Aim aim, String figures, @Nullable String other) {
        var indicator = TestSeries.indicator("1.2", Unit.PERCENT, Good.HIGHER);
        var series = TestSeries.of(indicator, figures);
        var text = PolicyText.danish("Flere i arbejde");
        var base = new Base(period("2012"), new BigDecimal("60"));
        var effect = new EffectGoal("e", text, new FigureRef("1.2", "751"), null, base, aim, Responsible.NOBODY, null);
        var reading = new EffectReading(
                effect,
                new PolicyGoal("g", text, null, Responsible.NOBODY, List.of(effect), null),
                Responsible.NOBODY,
                indicator,
                null,
                series.figures().newest().orElse(null),
                null,
                base,
                true,
                null,
                path(aim),
                new Progress.NoFigure(Progress.Missing.NEWEST),
                null);
        return new FollowedGoal("p", reading, series, other == null ? null : other(other));
    }

    private static AreaSeries other(String figures) {
        return TestSeries.of(TestSeries.indicator("1.2", Unit.PERCENT, Good.HIGHER), figures);
    }

    private static RequiredPath path(Aim aim) {
        return aim instanceof Aim.Target target
                ? RequiredPath.of(
                        new dk.helhed.statistics.Aim.Level(
                                target.value(), target.deadline().middleYear(), target.direction()),
                        new Measurement(2012.5, new BigDecimal("60")),
                        2022.5)
                : new RequiredPath(List.of());
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}
