package dk.helhed.projects.pool;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.money.PayerKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a pool.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 */
public record PoolForm(Page page, Fields typed, Map<String, String> theirs, Objections objections, List<Unit> units)
        implements SharedForm {

    public PoolForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        units = List.copyOf(units);
    }

    public List<Choice> kinds() {
        return Stream.of(PayerKind.values())
                .map(kind -> new Choice(
                        kind.code(), page.text(kind.key()), kind.code().equals(typed.text("kind"))))
                .toList();
    }

    @Override
    public String label(String field) {
        return page.text("pool.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "kind" ->
                Coded.of(PayerKind.class, text)
                        .map(kind -> page.text(kind.key()))
                        .orElse(text);
            case "published", "closed" -> page.text("pool.yes");
            default -> text;
        };
    }

    @Override
    public String emptyText(String field) {
        return field.equals("published") || field.equals("closed") ? page.text("pool.no") : "";
    }
}
