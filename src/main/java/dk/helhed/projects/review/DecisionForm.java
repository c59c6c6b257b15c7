package dk.helhed.projects.review;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a decision. */
public record DecisionForm(Page page, Fields typed, Objections objections) {

    public List<Choice> verdicts() {
        return Stream.of(DecisionReading.GRANT, DecisionReading.REFUSE)
                .map(answer -> new Choice(
                        answer, page.text("decision.verdict." + answer), answer.equals(typed.text("verdict"))))
                .toList();
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }
}
