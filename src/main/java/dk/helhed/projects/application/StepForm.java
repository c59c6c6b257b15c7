package dk.helhed.projects.application;

import dk.helhed.access.Objections;
import dk.helhed.forms.Coded;
import dk.helhed.forms.Fields;
import dk.helhed.forms.SharedForm;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.projects.Effort;
import dk.helhed.projects.money.CostKind;
import dk.helhed.projects.money.PayerKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the form of an application.
 *
 * @param typed what stands in it
 * @param theirs what somebody else has written meanwhile, by field, where it is not the same
 * @param pools that can be chosen
 */
public record StepForm(
        Page page,
        Application application,
        Effort effort,
        Step step,
        Progress progress,
        Fields typed,
        Map<String, String> theirs,
        Objections objections,
        List<Choice> pools)
        implements SharedForm {

    private static final int BLANK_LINES = 4;

    public StepForm {
        theirs = Collections.unmodifiableMap(new LinkedHashMap<>(theirs));
        pools = List.copyOf(pools);
    }

    @Override
    public String label(String field) {
        return page.text("application.field." + field);
    }

    /** What is asked for in the field, and whether it must be answered for the size. */
    public String hint(String field) {
        var needed = Stream.of(Demand.values())
                .filter(demand -> demand.field().equals(field))
                .anyMatch(demand -> demand.isMadeOf(progress.size()));
        var hint = page.text("application.hint." + field);
        return needed ? hint : hint + " " + page.text("application.not-needed");
    }

    public @Nullable String error(String field) {
        return objections.of(field, page);
    }

    /** All that is wrong with a field, sentence by sentence. */
    public List<String> errors(String field) {
        return objections.all().stream()
                .filter(one -> one.field().equals(field))
                .map(one -> page.text(one.key(), one.arguments().toArray()))
                .toList();
    }

    public List<Choice> payerKinds() {
        return Stream.concat(
                        Stream.of(new Choice(
                                "",
                                page.text("application.choose"),
                                typed.text("cofinancierKind").isEmpty())),
                        Stream.of(PayerKind.values()).map(kind -> choice(kind, typed.text("cofinancierKind"))))
                .toList();
    }

    /** The lines of the budget that stand in the form, and some to be filled. */
    public List<Line> lines() {
        var standing = typed.texts("year").size();
        var blank = IntStream.range(0, standing).filter(this::isBlank).count();
        var all = Math.min(BudgetReading.MOST_LINES, standing + Math.max(0, BLANK_LINES - (int) blank));
        return IntStream.range(0, all).mapToObj(this::line).toList();
    }

    private boolean isBlank(int line) {
        return Stream.of("year", "applied", "own")
                .allMatch(field -> cell(field, line).isEmpty());
    }

    private Line line(int number) {
        var cost = cell("cost", number);
        return new Line(
                number + 1,
                cell("year", number),
                Stream.of(CostKind.values()).map(kind -> choice(kind, cost)).toList(),
                cell("applied", number),
                cell("own", number));
    }

    private String cell(String field, int line) {
        var column = typed.texts(field);
        return line < column.size() ? column.get(line) : "";
    }

    private Choice choice(Coded answer, String chosen) {
        return new Choice(answer.code(), page.text(answer.key()), answer.code().equals(chosen));
    }

    /** A line of the budget as it is typed. */
    public record Line(int number, String year, List<Choice> costs, String applied, String own) {

        public Line {
            costs = List.copyOf(costs);
        }
    }

    /** What somebody else wrote, in words. */
    @Override
    public String theirText(String field, String text) {
        return switch (field) {
            case "pool" ->
                pools.stream()
                        .filter(pool -> pool.value().equals(text))
                        .findFirst()
                        .map(Choice::text)
                        .orElse(text);
            case "cofinancierKind" ->
                Coded.of(PayerKind.class, text)
                        .map(kind -> page.text(kind.key()))
                        .orElse(text);
            default -> text;
        };
    }
}
