package dk.helhed.yearcycle.year;

import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.DateRule;
import dk.helhed.yearcycle.calendar.Rhythm;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rules for days, said in words.
 *
 * @param names of the steps that rules can count from
 */
public record RuleWords(Page page, Map<UUID, String> names) {

    public RuleWords {
        names = Map.copyOf(names);
    }

    static RuleWords of(Page page, List<TemplateStep> steps) {
        return new RuleWords(
                page,
                steps.stream()
                        .collect(Collectors.toMap(
                                TemplateStep::id, step -> step.sheet().name())));
    }

    /** When the step takes place. */
    public String when(TemplateStep step) {
        return step.rhythm().every() == 1
                ? day(step.rule())
                : page.text(
                        "calendar.rule.every", day(step.rule()), step.rhythm().every(), next(step.rhythm()));
    }

    private String day(DateRule rule) {
        return switch (rule) {
            case DateRule.OnDate date -> monthDay(date.day());
            case DateRule.NearDate date ->
                page.text(
                        "calendar.rule.near", monthDay(date.day()), date.moved().code());
            case DateRule.OnWeekday weekday ->
                page.text(
                        "calendar.rule.weekday", weekday.nth().code(), name(weekday.weekday()), name(weekday.month()));
            case DateRule.InWeek week -> page.text("calendar.rule.week", name(week.weekday()), week.week());
            case DateRule.FromStep from -> from(from);
        };
    }

    private String from(DateRule.FromStep rule) {
        return page.text(
                "calendar.rule." + rule.measure().code(),
                rule.amount(),
                rule.direction().code(),
                names.getOrDefault(rule.step(), page.text("calendar.rule.gone")));
    }

    /** The years in which it takes place, as far as needed to see. */
    private String next(Rhythm rhythm) {
        return rhythm.from() + ", " + (rhythm.from() + rhythm.every()) + ", " + (rhythm.from() + 2 * rhythm.every());
    }

    private String monthDay(MonthDay day) {
        return page.text("calendar.rule.month-day", day.getDayOfMonth(), name(day.getMonth()));
    }

    /** A day with its weekday. */
    public String weekdayAndDate(LocalDate day) {
        return page.text("calendar.day", name(day.getDayOfWeek()), page.date(day));
    }

    String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, page.language().locale());
    }

    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, page.language().locale());
    }
}
