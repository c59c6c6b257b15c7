package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.access.Objections;
import dk.helhed.access.Unit;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Evidence;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.proposal.Opens;
import dk.helhed.yearcycle.proposal.Payer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proposal.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param themes to choose from
 * @param indicators suggested for the expected effect
 */
public record ProposalForm(
        Page page,
        Fields typed,
        Map<String, String> theirs,
        Objections objections,
        List<Theme> themes,
        List<Unit> units,
        List<String> indicators)
        implements SharedForm {

    private static final int FEWEST_LINES = 4;
    private static final int BLANK_LINES = 2;

    public ProposalForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        themes = List.copyOf(themes);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
    }

    /** How many lines the table of costs has: those that are filled, and some blank ones. */
    public int costLines() {
        return lines(Line.COST);
    }

    /** As above, of expected effects. */
    public int effectLines() {
        return lines(Line.EFFECT);
    }

    private int lines(List<String> names) {
        var filled = Line.filled(typed, names).stream().max(Integer::compare).orElse(0);
        return Math.min(Line.MOST, Math.max(FEWEST_LINES, filled + BLANK_LINES));
    }

    /** The themes, and first that none covers it. */
    public List<Choice> themeChoices() {
        var chosen = typed.text("theme");
        return Stream.concat(
                        Stream.of(new Choice("", page.text("proposal.theme.none"), chosen.isEmpty())),
                        themes.stream()
                                .map(theme -> new Choice(
                                        theme.ref().toString(),
                                        theme.name(page.language()),
                                        theme.ref().toString().equals(chosen))))
                .toList();
    }

    public List<Choice> evidences() {
        return Stream.of(Evidence.MAIN_ROAD, Evidence.PROMISING, Evidence.EXPERIMENTAL)
                .map(one -> new Choice(
                        one.code(),
                        page.text(one.key()) + ": " + page.text("proposal.evidence." + one.code()),
                        one.code().equals(typed.text("evidence"))))
                .toList();
    }

    public List<Choice> openings() {
        return choices(Opens.Kind.values(), "opens");
    }

    /** Who shall pay in the line, and first that nobody is chosen. */
    public List<Choice> payers(int line) {
        var field = Line.field("costPayer", line);
        return Stream.concat(
                        Stream.of(new Choice(
                                "",
                                page.text("proposal.payer.choose"),
                                typed.text(field).isEmpty())),
                        choices(Payer.values(), field).stream())
                .toList();
    }

    private List<Choice> choices(Coded[] answers, String field) {
        return Stream.of(answers)
                .map(answer -> new Choice(
                        answer.code(), page.text(answer.key()), answer.code().equals(typed.text(field))))
                .toList();
    }

    public String text(String field) {
        return typed.text(field);
    }

    @Override
    public String label(String field) {
        var dash = field.indexOf('-');
        return dash < 0
                ? page.text("proposal.field." + field)
                : page.text("proposal.line." + field.substring(0, dash), field.substring(dash + 1));
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        if (field.startsWith("costPayer")) {
            return page.text("proposal.payer." + text);
        }
        return switch (field) {
            case "evidence" -> page.text("effort.evidence." + text);
            case "opens" -> page.text("proposal.opens." + text);
            case "theme" ->
                themes.stream()
                        .filter(theme -> theme.ref().toString().equals(text))
                        .map(theme -> theme.name(page.language()))
                        .findFirst()
                        .orElse(text);
            default -> text;
        };
    }
}
