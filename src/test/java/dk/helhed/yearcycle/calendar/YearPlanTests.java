package dk.helhed.yearcycle.calendar;

import static dk.helhed.yearcycle.calendar.SomeSteps.id;
import static dk.helhed.yearcycle.calendar.SomeSteps.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.law.ClosingDay;
import dk.helhed.law.WorkingDays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the days of recurring steps are found. */
class YearPlanTests {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(ClosingDay.ALL);

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "first tuesday of april, 2020, 2020-04-07",
        "first tuesday of april, 2021, 2021-04-06",
        "first tuesday of april, 2022, 2022-04-05",
        "first tuesday of april, 2023, 2023-04-04",
        "first tuesday of april, 2024, 2024-04-02",
        "first tuesday of april, 2025, 2025-04-01",
        "first tuesday of april, 2026, 2026-04-07",
        "first tuesday of april, 2027, 2027-04-06",
        "first tuesday of april, 2028, 2028-04-04",
        "first tuesday of april, 2029, 2029-04-03",
        "first tuesday of april, 2030, 2030-04-02",
        "first tuesday of april, 2031, 2031-04-01",
        "first tuesday of april, 2032, 2032-04-06",
        "first tuesday of april, 2033, 2033-04-05",
        "first tuesday of april, 2034, 2034-04-04",
        "first tuesday of april, 2035, 2035-04-03",
        "third tuesday of november, 2021, 2021-11-16",
        "third tuesday of november, 2025, 2025-11-18",
        "third tuesday of november, 2029, 2029-11-20",
        "fourth monday of february, 2027, 2027-02-22",
        "last tuesday of april, 2024, 2024-04-30",
        "last friday of february, 2028, 2028-02-25",
        "on 12-31, 2030, 2030-12-31",
        "on 10-15 or before, 2022, 2022-10-14",
        "on 10-15 or after, 2022, 2022-10-17",
        "on 10-15 or before, 2026, 2026-10-15",
        "on 05-05 or after, 2023, 2023-05-08",
        "on 04-26 or after, 2024, 2024-04-26",
        "on 01-01 or before, 2027, 2026-12-30",
        "monday of week 1, 2026, 2025-12-29",
        "tuesday of week 12, 2020, 2020-03-17",
        "tuesday of week 12, 2027, 2027-03-23",
        "sunday of week 52, 2021, 2022-01-02"
    })
    void aRuleGivesTheDayOfEachYear(String rule, int year, LocalDate day) {
        assertThat(days(List.of(step("Trin", RuleText.read(rule, null))), year)).containsExactly(day);
    }

    @ParameterizedTest(name = "{0} of 7 April 2026")
    @CsvSource({
        "14 days before, 2026-03-24",
        "0 days before, 2026-04-07",
        "1 working-days before, 2026-04-01",
        "10 working-days after, 2026-04-21",
        "1 days after, 2026-04-08",
        "0 working-days after, 2026-04-07"
    })
    void aStepIsCountedFromAnother(String rule, LocalDate day) {
        var anchor = step("Barometer", RuleText.read("first tuesday of april", null));
        var counted = step("Møde", RuleText.read(rule, anchor.id()));

        assertThat(days(List.of(counted, anchor), 2026)).contains(day, LocalDate.of(2026, 4, 7));
    }

    @Test
    void noWorkingDaysFromADayOffGiveTheNearestWorkingDay() {
        var anchor = step("Jul", RuleText.read("on 12-25", null));

        assertThat(days(
                        List.of(
                                anchor,
                                step("Før", RuleText.read("0 working-days before", anchor.id())),
                                step("Efter", RuleText.read("0 working-days after", anchor.id()))),
                        2026))
                .containsExactly(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28));
    }

    @Test
    void aStepOfSomeYearsTakesThoseAlongThatAreCountedFromIt() {
        var evaluation = step("Evaluering", RuleText.read("on 10-06", null), new Rhythm(4, 2023));
        var seminar = step("Seminar", RuleText.read("7 days after", evaluation.id()));

        assertThat(IntStream.rangeClosed(2020, 2035)
                        .filter(year ->
                                !days(List.of(evaluation, seminar), year).isEmpty()))
                .containsExactly(2023, 2027, 2031, 2035);
        assertThat(days(List.of(evaluation, seminar), 2027)).hasSize(2);
    }

    @Test
    void rulesThatGoInACircleAreSaidByName() {
        var steps = List.of(
                step("A", RuleText.read("1 days after", id("B"))),
                step("B", RuleText.read("1 days after", id("C"))),
                step("C", RuleText.read("1 days after", id("A"))),
                step("D", RuleText.read("3 days after", id("A"))));

        assertThat(problems(steps)).containsExactly(Objection.of("", "calendar.plan.circle", "«A» → «B» → «C» → «A»"));
        assertThat(problems(List.of(step("A", RuleText.read("1 days after", id("A"))))))
                .containsExactly(Objection.of("", "calendar.plan.circle", "«A» → «A»"));
    }

    @Test
    void aStepCountedFromNothingIsSaidByName() {
        assertThat(problems(List.of(step("A", RuleText.read("1 days after", id("Væk"))))))
                .containsExactly(Objection.of("", "calendar.plan.missing", "A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 02-30",
                "on 02-29",
                "on 04-31",
                "tuesday of week 53",
                "tuesday of week 0",
                "fifth tuesday of april",
                "first tirsdag of april",
                "14 days before",
                "",
                "on 10-15 or never"
            })
    void whatIsNoRuleIsNotRead(String text) {
        assertThat(catchThrowable(() -> RuleText.read(text, null)))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void rulesAreReadAsTheyAreWritten() {
        var random = new Random(20_261_126);
        for (int i = 0; i < 500; i++) {
            var rule = rule(random, List.of(step("A", RuleText.read("on 01-02", null))));
            var anchor = rule instanceof DateRule.FromStep from ? from.step() : null;

            assertThat(RuleText.read(RuleText.write(rule), anchor)).isEqualTo(rule);
        }
    }

    /** Every random template without a circle gives a day to each step, and those by working days are days people work. */
    @Test
    void noPlanEverPutsAWorkingDayOnADayOff() {
        var random = new Random(231_2007);
        for (int i = 0; i < 300; i++) {
            var template = template(random);
            for (int year = 2020; year <= 2035; year++) {
                assertThat(planned(template, year))
                        .hasSameSizeAs(template)
                        .filteredOn(one -> isByWorkingDays(one.step().rule()))
                        .allMatch(one -> WORKING_DAYS.holds(one.day()));
            }
        }
    }

    @Test
    void theShippedTemplateKeepsTheDaysOfTheLaw() {
        var template = ShippedTemplate.read();
        for (int year = 2020; year <= 2035; year++) {
            int shown = year;
            assertThat(planned(template, year)).as(Integer.toString(year)).satisfies(plan -> {
                assertThat(plan).hasSize(shown % Rhythm.ELECTION_PERIOD == 3 ? 12 : 11);
                assertThat(plan)
                        .filteredOn(one -> one.step().sheet().kind() == StepKind.BUDGET_ADOPTION)
                        .allMatch(one -> !one.day().isAfter(LocalDate.of(shown, 10, 15)));
                assertThat(plan).allMatch(one -> one.day().getYear() == shown);
            });
        }
    }

    private static boolean isByWorkingDays(DateRule rule) {
        return rule instanceof DateRule.NearDate
                || (rule instanceof DateRule.FromStep from && from.measure() == Measure.WORKING_DAYS);
    }

    private static List<TemplateStep> template(Random random) {
        var steps = new ArrayList<TemplateStep>();
        for (int i = 0; i < 12; i++) {
            steps.add(step("Trin " + i, rule(random, steps)));
        }
        return steps;
    }

    private static DateRule rule(Random random, List<TemplateStep> steps) {
        var day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        var direction = List.of(Direction.values()).get(random.nextInt(2));
        var weekday = DayOfWeek.of(1 + random.nextInt(7));
        return switch (random.nextInt(steps.isEmpty() ? 4 : 6)) {
            case 0 -> new DateRule.OnDate(day);
            case 1 -> new DateRule.NearDate(day, direction);
            case 2 ->
                new DateRule.OnWeekday(
                        List.of(Nth.values()).get(random.nextInt(5)), weekday, Month.of(1 + random.nextInt(12)));
            case 3 -> new DateRule.InWeek(1 + random.nextInt(52), weekday);
            default ->
                new DateRule.FromStep(
                        steps.get(random.nextInt(steps.size())).id(),
                        random.nextInt(40),
                        List.of(Measure.values()).get(random.nextInt(2)),
                        direction);
        };
    }

    private static List<LocalDate> days(List<TemplateStep> template, int year) {
        return planned(template, year).stream().map(PlannedStep::day).toList();
    }

    private static List<PlannedStep> planned(List<TemplateStep> template, int year) {
        return YearPlan.of(template, year, WORKING_DAYS) instanceof Outcome.Done<List<PlannedStep>> done
                ? done.thing()
                : List.of();
    }

    private static List<Objection> problems(List<TemplateStep> template) {
        return YearPlan.of(template, 2026, WORKING_DAYS) instanceof Outcome.Refused<List<PlannedStep>> refused
                ? refused.objections()
                : List.of();
    }
}
