package dk.helhed.yearcycle.council;

import dk.helhed.access.Objections;
import dk.helhed.forms.Coded;
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
 * The form of a statement, or of the answer to one.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record StatementForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    public StatementForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    public List<Choice> kinds() {
        return Stream.of(SubjectKind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        page.text("council.choose." + kind.code()),
                        kind.code().equals(typed.text("om"))))
                .toList();
    }

    @Override
    public String label(String field) {
        return page.text("council.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return field.equals("om")
                ? Coded.of(SubjectKind.class, text)
                        .map(kind -> page.text("council.choose." + kind.code()))
                        .orElse(text)
                : text;
    }
}
