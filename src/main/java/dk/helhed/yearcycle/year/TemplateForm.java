package dk.helhed.yearcycle.year;

import dk.helhed.forms.Coded;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.Direction;
import dk.helhed.yearcycle.calendar.Measure;
import dk.helhed.yearcycle.calendar.Nth;
import dk.helhed.yearcycle.calendar.TemplateStep;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of a recurring step.
 *
 * @param sheet the fields that are the same for every step
 * @param words in which rules are said
 * @param steps those that the rule can count from
 */
public record TemplateForm(StepForm sheet, RuleWords words, List<TemplateStep> steps) implements SharedForm {

    public TemplateForm {
        steps = List.copyOf(steps);
    }

    @Override
    public Page page() {
        return sheet.page();
    }

    @Override
    public Map<String, String> theirs() {
        return sheet.theirs();
    }

    @Override
    public String label(String field) {
        return sheet.label(field);
    }

    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "rule",
                    "nth",
                    "measure",
                    "direction",
                    "moved",
                    "month",
                    "weekdayMonth",
                    "weekday",
                    "weekWeekday",
                    "step" ->
                choices(field).stream()
                        .filter(choice -> choice.value().equals(text))
                        .findFirst()
                        .map(Choice::text)
                        .orElse(text);
            default -> sheet.theirText(field, text);
        };
    }

    public boolean is(RuleKind kind) {
        return sheet.typed().text("rule").equals(kind.code());
    }

    /** What can be chosen in the field. */
    public List<Choice> choices(String field) {
        return switch (field) {
            case "rule" -> coded(field, RuleKind.values());
            case "nth" -> coded(field, Nth.values());
            case "measure" -> coded(field, Measure.values());
            case "direction" -> coded(field, Direction.values());
            case "moved" -> moved();
            case "month", "weekdayMonth" -> numbered(field, 12, number -> words.name(Month.of(number)));
            case "weekday", "weekWeekday" -> numbered(field, 7, number -> words.name(DayOfWeek.of(number)));
            case "step" ->
                steps.stream()
                        .map(step ->
                                choice(field, step.id().toString(), step.sheet().name()))
                        .toList();
            default -> throw new IllegalArgumentException("No choices for " + field);
        };
    }

    private List<Choice> moved() {
        var choices = new ArrayList<>(List.of(choice("moved", "", page().text("calendar.moved-to.none"))));
        for (var direction : Direction.values()) {
            choices.add(choice("moved", direction.code(), page().text("calendar.moved-to." + direction.code())));
        }
        return choices;
    }

    private List<Choice> coded(String field, Coded... answers) {
        return Stream.of(answers)
                .map(answer -> choice(field, answer.code(), page().text(answer.key())))
                .toList();
    }

    private List<Choice> numbered(String field, int most, IntFunction<String> name) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> choice(field, Integer.toString(number), name.apply(number)))
                .toList();
    }

    private Choice choice(String field, String value, String text) {
        return new Choice(value, text, value.equals(sheet.typed().text(field)));
    }
}
