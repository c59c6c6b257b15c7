package dk.helhed.projects.register;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.EffortFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form that changes several efforts at once.
 *
 * @param efforts that can be ticked
 * @param filter that found them
 * @param cut whether the filter finds more than can be changed at once
 */
public record BulkForm(
        Page page,
        Fields typed,
        Objections objections,
        List<Effort> efforts,
        EffortFilter filter,
        boolean cut,
        List<Unit> units) {

    public BulkForm {
        efforts = List.copyOf(efforts);
        units = List.copyOf(units);
    }

    /** What the tick of an effort sends: which, and as it was when the form was drawn. */
    public static String tick(Effort effort) {
        return effort.id() + ":" + effort.version();
    }

    /** Whether the effort is ticked: all are until somebody unticked one. */
    public boolean isTicked(Effort effort) {
        return typed.texts("effort").isEmpty() || typed.isTicked("effort", tick(effort));
    }

    /** Whether everybody may read them. */
    public List<Choice> published() {
        return Stream.of("", "yes", "no")
                .map(code -> new Choice(
                        code,
                        page.text("bulk.published." + (code.isEmpty() ? "same" : code)),
                        code.equals(typed.text("published"))))
                .toList();
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }
}
