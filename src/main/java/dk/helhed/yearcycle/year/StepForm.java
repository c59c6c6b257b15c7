package dk.helhed.yearcycle.year;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.calendar.StepKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a step of a year.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param known what its fields suggest
 */
public record StepForm(Page page, Fields typed, Map<String, String> theirs, Objections objections, Suggestions known)
        implements SharedForm {

    public StepForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    /** What the fields suggest. */
    public record Suggestions(List<Unit> units, List<String> committees) {

        public Suggestions {
            units = List.copyOf(units);
            committees = List.copyOf(committees);
        }
    }

    public List<Choice> kinds() {
        return Stream.of(StepKind.values())
                .map(kind -> new Choice(
                        kind.code(), page.text(kind.key()), kind.code().equals(typed.text("kind"))))
                .toList();
    }

    @Override
    public String label(String field) {
        return page.text("calendar.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    @Override
    public String theirText(String field, String text) {
        return field.equals("kind")
                ? Coded.of(StepKind.class, text)
                        .map(kind -> page.text(kind.key()))
                        .orElse(text)
                : text;
    }
}
