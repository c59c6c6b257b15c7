package dk.helhed.yearcycle.year;

import dk.helhed.forms.Fields;
import dk.helhed.forms.FormReading;
import dk.helhed.pages.Language;
import dk.helhed.yearcycle.calendar.DateRule;
import dk.helhed.yearcycle.calendar.Direction;
import dk.helhed.yearcycle.calendar.Measure;
import dk.helhed.yearcycle.calendar.Nth;
import dk.helhed.yearcycle.calendar.Rhythm;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields that say when a step takes place. */
final class RuleReading {

    /** The fields in the order of the form. */
    static final List<String> NAMES = List.of(
            "rule",
            "monthDay",
            "month",
            "moved",
            "nth",
            "weekday",
            "weekdayMonth",
            "weekWeekday",
            "week",
            "amount",
            "measure",
            "direction",
            "step",
            "every",
            "since");

    private static final int WEEKS = 52;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private final Fields fields;
    private final FormReading form;
    private final Language language;
    private final List<TemplateStep> steps;

    /**
     * A reading of the form.
     *
     * @param steps those that a rule can count from
     */
    RuleReading(Fields fields, FormReading form, Language language, List<TemplateStep> steps) {
        this.fields = fields;
        this.form = form;
        this.language = language;
        this.steps = List.copyOf(steps);
    }

    /** The rule; empty, with an objection, if the form says none. */
    Optional<DateRule> rule() {
        return form.neededChoice(RuleKind.class, "rule").flatMap(kind -> switch (kind) {
            case DATE -> date();
            case WEEKDAY -> weekday();
            case WEEK -> week();
            case STEP -> step();
        });
    }

    /** How often it takes place; empty, with an objection, if the form does not say. */
    Optional<Rhythm> rhythm() {
        var every = number("every", 1, Rhythm.MOST);
        if (every == 1) {
            return Optional.of(Rhythm.YEARLY);
        }
        var since = number("since", FIRST_YEAR, LAST_YEAR);
        return every > 0 && since > 0 ? Optional.of(new Rhythm(every, since)) : Optional.empty();
    }

    private Optional<DateRule> date() {
        var month = month("month");
        var day = number("monthDay", 1, 31);
        if (month == null || day == 0) {
            return Optional.empty();
        }
        if (day > month.maxLength()) {
            form.object("monthDay", "calendar.date.none", day, month.getDisplayName(TextStyle.FULL, language.locale()));
            return Optional.empty();
        }
        var monthDay = MonthDay.of(month, day);
        if (monthDay.equals(LEAP_DAY)) {
            form.object("monthDay", "calendar.date.leap");
            return Optional.empty();
        }
        return fields.text("moved").isEmpty()
                ? Optional.of(new DateRule.OnDate(monthDay))
                : form.choice(Direction.class, "moved").map(moved -> new DateRule.NearDate(monthDay, moved));
    }

    private Optional<DateRule> weekday() {
        var nth = form.neededChoice(Nth.class, "nth");
        var weekday = day("weekday");
        var month = month("weekdayMonth");
        return nth.isEmpty() || weekday == null || month == null
                ? Optional.empty()
                : Optional.of(new DateRule.OnWeekday(nth.get(), weekday, month));
    }

    private Optional<DateRule> week() {
        var weekday = day("weekWeekday");
        var week = number("week", 1, WEEKS);
        return weekday == null || week == 0 ? Optional.empty() : Optional.of(new DateRule.InWeek(week, weekday));
    }

    private Optional<DateRule> step() {
        var amount = number("amount", 0, DateRule.FromStep.MOST);
        var measure = form.neededChoice(Measure.class, "measure");
        var direction = form.neededChoice(Direction.class, "direction");
        var anchor = steps.stream()
                .filter(step -> step.id().toString().equals(fields.text("step")))
                .findFirst();
        if (anchor.isEmpty()) {
            form.object("step", "calendar.rule.step.none");
        }
        return measure.isEmpty() || direction.isEmpty() || anchor.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRule.FromStep(anchor.get().id(), amount, measure.get(), direction.get()));
    }

    private @Nullable Month month(String field) {
        var number = number(field, 1, 12);
        return number == 0 ? null : Month.of(number);
    }

    private @Nullable DayOfWeek day(String field) {
        var number = number(field, 1, 7);
        return number == 0 ? null : DayOfWeek.of(number);
    }

    /** A number within bounds; zero, with an objection where zero is none of them, if the field says something else. */
    private int number(String field, int least, int most) {
        var text = fields.text(field).strip();
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            form.object(field, "calendar.number", Integer.toString(least), Integer.toString(most));
            return 0;
        }
        return number;
    }
}
