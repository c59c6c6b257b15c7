package dk.helhed.projects.result;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a measurement or of a judgement.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record ResultForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    public ResultForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    public String text(String field) {
        return typed.text(field);
    }

    @Override
    public String label(String field) {
        return page.text("effort.result.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    public List<Choice> verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> new Choice(
                        verdict.code(), page.text(verdict.key()), verdict.code().equals(typed.text("verdict"))))
                .toList();
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return field.equals("verdict") ? page.text("effort.result.verdict." + text) : text;
    }
}
