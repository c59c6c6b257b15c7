package dk.helhed.yearcycle.budget;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.proposal.BudgetDecision.Ruling;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of what a committee said, or of what was decided.
 *
 * @param typed what stands in it
 */
public record StepForm(Page page, Fields typed, Objections objections) {

    public String text(String field) {
        return typed.text(field);
    }

    public String label(String field) {
        return page.text("proposal.step." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    public List<Choice> rulings() {
        return Stream.of(Ruling.values())
                .map(ruling -> new Choice(
                        ruling.code(),
                        page.text(ruling.key()) + ": " + page.text("proposal.ruling." + ruling.code()),
                        ruling.code().equals(typed.text("ruling"))))
                .toList();
    }
}
