package dk.helhed.projects.decision;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision.
 *
 * @param typed what stands in it
 * @param open what can be decided from where the effort stands
 */
public record DecisionForm(Page page, Fields typed, List<Conclusion> open, Objections objections) {

    public DecisionForm {
        open = List.copyOf(open);
    }

    public String text(String field) {
        return typed.text(field);
    }

    public String label(String field) {
        return page.text("effort.decision.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    public List<Choice> conclusions() {
        return open.stream()
                .map(conclusion -> new Choice(
                        conclusion.code(),
                        page.text(conclusion.key()) + ": " + page.text(conclusion.key() + ".means"),
                        conclusion.code().equals(typed.text("conclusion"))))
                .toList();
    }
}
