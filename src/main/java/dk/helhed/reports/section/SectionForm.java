package dk.helhed.reports.section;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Page;
import dk.helhed.policies.translation.HardTexts;
import dk.helhed.policies.translation.Readability;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a section.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record SectionForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    public SectionForm {
        theirs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    @Override
    public String label(String field) {
        return page.text("report.section.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** How hard the easy text is to read; empty while it is too short to say. */
    public String readability() {
        var read = Readability.of(typed.text("plain"));
        return HardTexts.isLongEnough(read)
                ? page.text(
                        "lix.one",
                        Integer.toString(read.lix()),
                        page.text(read.band().key()))
                : "";
    }

    @Override
    public String theirText(String field, String text) {
        return field.equals("state") ? page.text(SectionState.READY.key()) : text;
    }

    @Override
    public String emptyText(String field) {
        return field.equals("state") ? page.text(SectionState.DRAFT.key()) : "";
    }
}
