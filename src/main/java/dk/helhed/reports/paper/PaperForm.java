package dk.helhed.reports.paper;

import dk.helhed.access.Objections;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a paper.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param sections that it has; empty while it is new
 * @param committees that the policies name
 */
public record PaperForm(
        Page page,
        Fields typed,
        Map<String, String> theirs,
        Objections objections,
        List<PaperSection> sections,
        List<String> committees)
        implements SharedForm {

    public PaperForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        sections = List.copyOf(sections);
        committees = List.copyOf(committees);
    }

    public List<Choice> kinds() {
        return Stream.of(ItemKind.values())
                .map(kind -> new Choice(
                        kind.code(), page.text(kind.key()), kind.code().equals(typed.text("kind"))))
                .toList();
    }

    public String field(PaperSection section) {
        return PaperFields.section(section);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    @Override
    public String label(String field) {
        return sections.stream()
                .filter(section -> field(section).equals(field))
                .map(PaperSection::heading)
                .findFirst()
                .orElseGet(() -> page.text("paper.field." + field));
    }

    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "kind" -> page.text("paper.kind." + text);
            case "closed" -> page.text("paper.closed.yes");
            default -> text;
        };
    }

    @Override
    public String emptyText(String field) {
        return field.equals("closed") ? page.text("paper.closed.no") : "";
    }
}
