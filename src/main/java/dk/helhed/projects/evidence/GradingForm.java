package dk.helhed.projects.evidence;

import dk.helhed.access.Objections;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a grading.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record GradingForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    private static final int EMPTY_LINES = 1;

    public GradingForm {
        theirs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    public List<Choice> grades() {
        return Stream.of(Evidence.values())
                .map(grade -> new Choice(
                        grade.code(),
                        page.text(grade.key()) + ": " + page.text("evidence.about." + grade.code()),
                        grade.code().equals(typed.text("grade"))))
                .toList();
    }

    /** The lines for studies: those that are filled in, and some empty ones after them. */
    public List<Integer> lines() {
        var filled = IntStream.range(0, GradingFields.MOST)
                .filter(place -> Stream.of("title", "year", "link", "shows")
                        .anyMatch(part -> !typed.text(part + place).isBlank()))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(GradingFields.MOST, filled + 1 + EMPTY_LINES))
                .boxed()
                .toList();
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** The name of a field, with the number of its line if it is one of a study. */
    @Override
    public String label(String field) {
        var part = field.replaceAll("\\d", "");
        return part.equals(field)
                ? page.text("evidence.field." + part)
                : page.text("evidence.field." + part) + " " + (Integer.parseInt(field.substring(part.length())) + 1);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return field.equals("grade")
                ? Coded.of(Evidence.class, text)
                        .map(grade -> page.text(grade.key()))
                        .orElse(text)
                : text;
    }
}
