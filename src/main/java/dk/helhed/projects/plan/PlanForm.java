package dk.helhed.projects.plan;

import dk.helhed.access.Objections;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an evaluation plan or of one of its criteria.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param suggestions for the indicator of a criterion
 */
public record PlanForm(
        Page page, Fields typed, Map<String, String> theirs, Objections objections, List<String> suggestions)
        implements SharedForm {

    public PlanForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        suggestions = List.copyOf(suggestions);
    }

    public String text(String field) {
        return typed.text(field);
    }

    @Override
    public String label(String field) {
        return page.text("effort.plan.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    public List<Choice> designs() {
        return Stream.of(Design.values())
                .map(design -> new Choice(
                        design.code(),
                        page.text(design.key()) + ": " + page.text(design.limitsKey()),
                        typed.isTicked("designs", design.code())))
                .toList();
    }

    public List<Choice> evaluators() {
        return choices(Evaluator.values(), "evaluator");
    }

    public List<Choice> ways() {
        return choices(Way.values(), "way");
    }

    private List<Choice> choices(Coded[] answers, String field) {
        return Arrays.stream(answers)
                .map(answer -> new Choice(
                        answer.code(), page.text(answer.key()), answer.code().equals(typed.text(field))))
                .toList();
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "designs" -> words("effort.plan.design.", text);
            case "evaluator" -> words("effort.plan.evaluator.", text);
            case "way" -> words("effort.plan.way.", text);
            default -> text;
        };
    }

    private String words(String group, String codes) {
        return Stream.of(codes.split(", "))
                .filter(code -> !code.isEmpty())
                .map(code -> page.text(group + code))
                .collect(Collectors.joining("; "));
    }
}
