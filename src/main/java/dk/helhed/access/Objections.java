package dk.helhed.access;

import dk.helhed.pages.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, as its template shows it: beside each field, or above all of them. */
public record Objections(List<Objection> all) {

    public static final Objections NONE = new Objections(List.of());

    public Objections {
        all = List.copyOf(all);
    }

    /** The sentence for the field; null if there is nothing wrong with it. */
    public @Nullable String of(String field, Page page) {
        return all.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(one -> say(one, page))
                .orElse(null);
    }

    /** The sentences that belong to no field. */
    public List<String> general(Page page) {
        return all.stream()
                .filter(one -> one.field().isEmpty())
                .map(one -> say(one, page))
                .toList();
    }

    private static String say(Objection one, Page page) {
        return page.text(one.key(), one.arguments().toArray());
    }
}
