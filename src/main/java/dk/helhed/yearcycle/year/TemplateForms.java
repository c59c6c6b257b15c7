package dk.helhed.yearcycle.year;

import dk.helhed.access.Objections;
import dk.helhed.access.Outcome;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.DateRule;
import dk.helhed.yearcycle.calendar.Direction;
import dk.helhed.yearcycle.calendar.Measure;
import dk.helhed.yearcycle.calendar.Nth;
import dk.helhed.yearcycle.calendar.Rhythm;
import dk.helhed.yearcycle.calendar.Template;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the forms of recurring steps, and draws them again. */
@Component
class TemplateForms {

    /** The fields in the order of the form. */
    static final List<String> NAMES = Stream.concat(SheetReading.NAMES.stream(), RuleReading.NAMES.stream())
            .toList();

    private final Template template;
    private final StepForms forms;

    TemplateForms(Template template, StepForms forms) {
        this.template = template;
        this.forms = forms;
    }

    /**
     * What the form says.
     *
     * @param before the step as it was; null for a new one
     */
    Outcome<TemplateContent> read(Fields typed, Page page, @Nullable TemplateStep before) {
        var sheet = before == null ? null : before.sheet();
        var shown = sheet == null ? "" : forms.shownPerson(sheet);
        return TemplateContent.read(typed, page.language(), forms, template.steps(), sheet, shown);
    }

    TemplateForm of(Page page, Fields typed, Map<String, String> theirs, Objections objections) {
        var steps = template.steps();
        return new TemplateForm(forms.of(page, typed, theirs, objections), RuleWords.of(page, steps), steps);
    }

    /** The fields of a step that is not there yet. */
    static Fields blank() {
        var texts = StepForms.blank();
        texts.put("rule", RuleKind.DATE.code());
        texts.putAll(beginning());
        texts.put("every", "1");
        return Fields.of(texts);
    }

    Fields fields(TemplateStep step) {
        var texts = forms.fields(step.sheet());
        texts.put("rule", RuleKind.of(step.rule()).code());
        texts.putAll(beginning());
        texts.putAll(rule(step.rule()));
        texts.put("every", Integer.toString(step.rhythm().every()));
        texts.put(
                "since",
                step.rhythm().equals(Rhythm.YEARLY)
                        ? ""
                        : Integer.toString(step.rhythm().from()));
        texts.put(Fields.VERSION, Integer.toString(step.version()));
        return Fields.of(texts);
    }

    /** What stands in the fields of rules that the step does not have. */
    private static Map<String, String> beginning() {
        return Map.of(
                "nth", Nth.FIRST.code(),
                "measure", Measure.DAYS.code(),
                "direction", Direction.BEFORE.code());
    }

    private static Map<String, String> rule(DateRule rule) {
        return switch (rule) {
            case DateRule.OnDate date -> date(date.day());
            case DateRule.NearDate date -> {
                var texts = date(date.day());
                texts.put("moved", date.moved().code());
                yield texts;
            }
            case DateRule.OnWeekday weekday ->
                Map.of(
                        "nth", weekday.nth().code(),
                        "weekday", number(weekday.weekday()),
                        "weekdayMonth", Integer.toString(weekday.month().getValue()));
            case DateRule.InWeek week ->
                Map.of("weekWeekday", number(week.weekday()), "week", Integer.toString(week.week()));
            case DateRule.FromStep from ->
                Map.of(
                        "amount", Integer.toString(from.amount()),
                        "measure", from.measure().code(),
                        "direction", from.direction().code(),
                        "step", from.step().toString());
        };
    }

    private static Map<String, String> date(MonthDay day) {
        var texts = new HashMap<String, String>();
        texts.put("monthDay", Integer.toString(day.getDayOfMonth()));
        texts.put("month", Integer.toString(day.getMonthValue()));
        return texts;
    }

    private static String number(DayOfWeek day) {
        return Integer.toString(day.getValue());
    }
}
