package dk.helhed.yearcycle.followup;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a conclusion.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record ConclusionForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    static final List<String> NAMES = List.of("conclusion", "learned");

    public ConclusionForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    /** The fields of a conclusion; null for none yet. */
    static Fields fields(@Nullable Conclusion conclusion) {
        return conclusion == null
                ? Fields.of(Map.of(Fields.VERSION, "0"))
                : Fields.of(Map.of(
                        Fields.VERSION,
                        Integer.toString(conclusion.version()),
                        "conclusion",
                        conclusion.text(),
                        "learned",
                        conclusion.learned()));
    }

    @Override
    public String label(String field) {
        return page.text("follow-up.field." + field);
    }

    @Override
    public String theirText(String field, String text) {
        return text;
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }
}
