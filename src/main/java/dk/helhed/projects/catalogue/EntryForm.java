package dk.helhed.projects.catalogue;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record EntryForm(Page page, Fields typed, Map<String, String> theirs, Objections objections)
        implements SharedForm {

    public EntryForm {
        theirs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
    }

    @Override
    public String label(String field) {
        return page.text("catalogue.field." + field);
    }

    public String text(String field) {
        return typed.text(field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return field.equals("published") ? page.text("effort.published.yes") : text;
    }

    @Override
    public String emptyText(String field) {
        return field.equals("published") ? page.text("effort.published.no") : "";
    }
}
