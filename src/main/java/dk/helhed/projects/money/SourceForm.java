package dk.helhed.projects.money;

import dk.helhed.access.Objections;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a source, with a table of amounts for each year.
 *
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param years whose amounts are asked for
 */
public record SourceForm(
        Page page, Fields typed, Map<String, String> theirs, Objections objections, SortedSet<Integer> years)
        implements SharedForm {

    private static final int MOST_YEARS = 8;

    /** The form for an effort: the years of its period, those that amounts are typed for, and the running one. */
    static SourceForm of(
            Page page, Effort effort, Fields typed, Map<String, String> theirs, Objections objections, int thisYear) {
        var span = effort.sheet().span();
        var from = span.starts() == null ? thisYear : span.starts().getYear();
        var to =
                span.ends() == null ? Math.max(from, thisYear) + 1 : span.ends().getYear();
        var years = new TreeSet<>(SourceReading.years(typed));
        IntStream.rangeClosed(from, Math.min(to, from + MOST_YEARS)).forEach(years::add);
        return new SourceForm(page, typed, theirs, objections, years);
    }

    public List<Choice> kinds() {
        return choices(PayerKind.values(), typed.text("kind"));
    }

    public List<Choice> standings() {
        return choices(Granting.values(), typed.text("standing"));
    }

    /** The name of a field. */
    @Override
    public String label(String field) {
        if (!field.contains("-")) {
            return page.text("money.field." + field);
        }
        var parts = field.split("-", 3);
        return page.text(
                "money.field.amount", page.text("money." + parts[0]), parts[1], page.text("money.cost." + parts[2]));
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** The name of the field of an amount. */
    public String amount(String what, int year, CostKind cost) {
        return SourceReading.field(what, year, cost);
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "kind" -> page.text("money.payer." + text);
            case "standing" -> page.text("money.standing." + text);
            default -> text;
        };
    }

    private List<Choice> choices(Coded[] answers, String chosen) {
        return Stream.of(answers)
                .map(answer -> new Choice(
                        answer.code(), page.text(answer.key()), answer.code().equals(chosen)))
                .toList();
    }
}
