package dk.helhed.projects.sheet;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.policies.translation.ReadingLanguage;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Goals.NamedGoal;
import dk.helhed.projects.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a sheet.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param goals that can be chosen
 * @param similar efforts that may be the one that is about to be added; empty once they were shown
 */
public record SheetForm(
        Page page,
        Fields typed,
        Map<String, String> theirs,
        Objections objections,
        List<NamedGoal> goals,
        List<Unit> units,
        List<String> districts,
        List<Effort> similar)
        implements SharedForm {

    public SheetForm {
        theirs = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(theirs));
        goals = List.copyOf(goals);
        units = List.copyOf(units);
        districts = List.copyOf(districts);
        similar = List.copyOf(similar);
    }

    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Choice(
                        kind.code(), page.text(kind.key()), kind.code().equals(typed.text("kind"))))
                .toList();
    }

    /** The languages that it can be offered in. */
    public List<Choice> languages() {
        return Stream.concat(Stream.of(ReadingLanguage.DANISH), ReadingLanguage.ALL.stream())
                .map(language -> new Choice(
                        language.tag(), language.name(page.language()), typed.isTicked("languages", language.tag())))
                .toList();
    }

    /** The goals that can be chosen, by policy. */
    public Map<String, List<Choice>> goalChoices() {
        return goals.stream()
                .collect(Collectors.groupingBy(
                        NamedGoal::policy,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(
                                goal -> new Choice(
                                        goal.ref().toString(),
                                        goal.text(),
                                        typed.isTicked("goals", goal.ref().toString())),
                                Collectors.toList())));
    }

    @Override
    public String label(String field) {
        return page.text("effort.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "kind" -> page.text("effort.kind." + text);
            case "published" -> page.text("effort.published.yes");
            case "languages" ->
                Stream.of(text.split(", "))
                        .filter(tag -> !tag.isEmpty())
                        .map(tag -> new ReadingLanguage(tag).name(page.language()))
                        .collect(Collectors.joining(", "));
            case "goals" ->
                goals.stream()
                        .filter(goal ->
                                List.of(text.split(", ")).contains(goal.ref().toString()))
                        .map(NamedGoal::text)
                        .collect(Collectors.joining("; "));
            default -> text;
        };
    }

    @Override
    public String emptyText(String field) {
        return field.equals("published") ? page.text("effort.published.no") : "";
    }
}
