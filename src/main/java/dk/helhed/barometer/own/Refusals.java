package dk.helhed.barometer.own;

import dk.helhed.access.Objection;
import dk.helhed.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the form of an indicator, as its template shows it: beside each field, or above all of them. */
public record Refusals(List<Objection> all) {

    static final Refusals NONE = new Refusals(List.of());

    static Refusals of(DefinitionOutcome.Refused refused) {
        return new Refusals(refused.objections().stream()
                .map(DefinitionObjection::objection)
                .toList());
    }

    /** The sentence for the field; null if there is nothing wrong with it. */
    public @Nullable String of(String field, Page page) {
        return all.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(one -> say(one, page))
                .orElse(null);
    }

    /** The sentences that stand above the form. Empty when nothing is wrong. */
    public List<String> general(Page page) {
        var general = all.stream()
                .filter(one -> one.field().isEmpty())
                .map(one -> say(one, page))
                .toList();
        return general.isEmpty() && !all.isEmpty() ? List.of(page.text("people.form.wrong")) : general;
    }

    private static String say(Objection one, Page page) {
        return page.text(one.key(), one.arguments().toArray());
    }
}
