package dk.helhed.yearcycle.calendar;

import static java.util.Comparator.comparing;

import dk.helhed.access.Objection;
import dk.helhed.access.Outcome;
import dk.helhed.law.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the days of recurring steps in a year. */
public final class YearPlan {

    private final Map<UUID, TemplateStep> steps = new LinkedHashMap<>();
    private final int year;
    private final WorkingDays workingDays;
    private final Map<UUID, Optional<LocalDate>> found = new HashMap<>();
    private final List<Objection> problems = new ArrayList<>();

    private YearPlan(List<TemplateStep> template, int year, WorkingDays workingDays) {
        template.forEach(step -> steps.put(step.id(), step));
        this.year = year;
        this.workingDays = workingDays;
    }

    /**
     * The steps that take place in the year, by day; or what is wrong with their rules. A step that is counted from one that
     * does not take place does not either. Some days can lie just outside the year.
     */
    public static Outcome<List<PlannedStep>> of(List<TemplateStep> template, int year, WorkingDays workingDays) {
        return new YearPlan(template, year, workingDays).resolved();
    }

    private Outcome<List<PlannedStep>> resolved() {
        var planned = new ArrayList<PlannedStep>();
        for (var step : steps.values()) {
            day(step, new LinkedHashSet<>()).ifPresent(day -> planned.add(new PlannedStep(step, day)));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems.stream().distinct().toList());
        }
        planned.sort(comparing(PlannedStep::day)
                .thenComparing(one -> one.step().sheet().name()));
        return new Outcome.Done<>(List.copyOf(planned));
    }

    /**
     * The day of the step.
     *
     * @param asking the steps that wait for it, the first one first
     */
    private Optional<LocalDate> day(TemplateStep step, SequencedSet<UUID> asking) {
        var known = found.get(step.id());
        if (known != null) {
            return known;
        }
        if (!asking.add(step.id())) {
            problems.add(circle(step, asking));
            asking.forEach(id -> found.put(id, Optional.empty()));
            return Optional.empty();
        }
        var day = step.rhythm().holds(year) ? byRule(step, asking) : Optional.<LocalDate>empty();
        found.put(step.id(), day);
        return day;
    }

    private Optional<LocalDate> byRule(TemplateStep step, SequencedSet<UUID> asking) {
        return switch (step.rule()) {
            case DateRule.OnDate rule -> Optional.of(rule.day().atYear(year));
            case DateRule.NearDate rule -> Optional.of(near(rule.day(), rule.moved()));
            case DateRule.OnWeekday rule ->
                Optional.of(LocalDate.of(year, rule.month(), 1).with(weekday(rule)));
            case DateRule.InWeek rule ->
                Optional.of(LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, rule.week())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(rule.weekday())));
            case DateRule.FromStep rule -> from(step, rule, asking);
        };
    }

    private static TemporalAdjuster weekday(DateRule.OnWeekday rule) {
        return rule.nth() == Nth.LAST
                ? TemporalAdjusters.lastInMonth(rule.weekday())
                : TemporalAdjusters.dayOfWeekInMonth(rule.nth().number(), rule.weekday());
    }

    private LocalDate near(MonthDay monthDay, Direction moved) {
        var day = monthDay.atYear(year);
        return moved == Direction.BEFORE ? workingDays.onOrBefore(day) : workingDays.onOrAfter(day);
    }

    private Optional<LocalDate> from(TemplateStep step, DateRule.FromStep rule, SequencedSet<UUID> asking) {
        var anchor = steps.get(rule.step());
        if (anchor == null) {
            problems.add(Objection.of("", "calendar.plan.missing", step.sheet().name()));
            return Optional.empty();
        }
        return day(anchor, asking).map(day -> counted(day, rule));
    }

    private LocalDate counted(LocalDate day, DateRule.FromStep rule) {
        int amount = rule.direction() == Direction.BEFORE ? -rule.amount() : rule.amount();
        return switch (rule.measure()) {
            case DAYS -> day.plusDays(amount);
            case WORKING_DAYS ->
                rule.amount() > 0
                        ? workingDays.plus(day, amount)
                        : rule.direction() == Direction.BEFORE
                                ? workingDays.onOrBefore(day)
                                : workingDays.onOrAfter(day);
        };
    }

    private Objection circle(TemplateStep closing, SequencedSet<UUID> asking) {
        var names = asking.stream()
                .dropWhile(id -> !id.equals(closing.id()))
                .flatMap(id -> Stream.ofNullable(steps.get(id)))
                .map(step -> "«" + step.sheet().name() + "»")
                .collect(Collectors.toList());
        names.add(names.getFirst());
        return Objection.of("", "calendar.plan.circle", String.join(" → ", names));
    }
}
