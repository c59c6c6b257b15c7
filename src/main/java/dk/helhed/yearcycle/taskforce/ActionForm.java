package dk.helhed.yearcycle.taskforce;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Theme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of an action.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param departments that can take part
 * @param units to be suggested
 * @param themes that can be chosen
 */
public record ActionForm(
        Page page,
        Fields typed,
        Map<String, String> theirs,
        Objections objections,
        List<Unit> departments,
        List<Unit> units,
        List<Theme> themes)
        implements SharedForm {

    static final List<String> NAMES =
            List.of("title", "purpose", "unit", "departments", "owner", "due", "themes", "signal", "proposal");

    public ActionForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        departments = List.copyOf(departments);
        units = List.copyOf(units);
        themes = List.copyOf(themes);
    }

    public List<Choice> departmentChoices() {
        return departments.stream()
                .map(unit -> new Choice(
                        Integer.toString(unit.id()),
                        unit.name(),
                        typed.isTicked("departments", Integer.toString(unit.id()))))
                .toList();
    }

    public List<Choice> themeChoices() {
        return themes.stream()
                .map(theme -> new Choice(
                        theme.ref().toString(),
                        theme.name(page.language()),
                        typed.isTicked("themes", theme.ref().toString())))
                .toList();
    }

    @Override
    public String label(String field) {
        return page.text("taskforce.field." + field);
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "departments" -> named(text, departments, unit -> Integer.toString(unit.id()), Unit::name);
            case "themes" -> named(text, themes, theme -> theme.ref().toString(), theme -> theme.name(page.language()));
            default -> text;
        };
    }

    private static <T> String named(String text, List<T> all, Function<T, String> code, Function<T, String> name) {
        var chosen = Stream.of(text.split(", ")).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> chosen.contains(code.apply(one)))
                .map(name)
                .collect(Collectors.joining(", "));
    }
}
