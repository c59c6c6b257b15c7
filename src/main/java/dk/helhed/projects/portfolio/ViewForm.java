package dk.helhed.projects.portfolio;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a view gets its name.
 *
 * @param id of the view that is changed; empty for a new one
 */
public record ViewForm(Page page, String id, Fields typed, Objections objections) {

    /** What is wrong with the name; null if nothing is. */
    public @Nullable String error() {
        return objections.of("name", page);
    }
}
