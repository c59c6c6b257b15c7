package dk.helhed.projects.portfolio;

import dk.helhed.forms.Coded;
import dk.helhed.projects.Effort;
import dk.helhed.projects.Sheet.Partners;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of the table of efforts. Number and title stand in every table. */
public enum Column implements Coded {
    NUMBER("effort.field.number", (effort, words) -> new Cell.Words(effort.number())),
    TITLE("effort.field.title", (effort, words) -> new Cell.Words(effort.sheet().title())),
    KIND(
            "effort.field.kind",
            (effort, words) -> new Cell.Words(words.of(effort.sheet().kind()))),
    PHASE("effort.phase", (effort, words) -> new Cell.Words(words.of(effort.phase()))),
    SUMMARY(
            "effort.field.summary",
            (effort, words) -> new Cell.Words(effort.sheet().summary())),
    GOALS(
            "effort.field.goals",
            (effort, words) -> new Cell.Words(words.goals(effort.sheet().goals()))),
    TARGET_GROUP(
            "effort.field.targetGroup",
            (effort, words) -> new Cell.Words(effort.sheet().target().group())),
    TARGET_SIZE(
            "effort.field.targetSize",
            (effort, words) -> new Cell.Count(effort.sheet().target().size())),
    AREA(
            "effort.field.area",
            (effort, words) -> new Cell.Words(words.area(effort.sheet().where().area()))),
    DISTRICT(
            "effort.field.district",
            (effort, words) -> new Cell.Words(effort.sheet().where().district())),
    UNIT(
            "effort.field.unit",
            (effort, words) ->
                    new Cell.Words(words.unit(effort.sheet().responsible().unit()))),
    MANAGER(
            "effort.field.manager",
            (effort, words) ->
                    new Cell.Words(words.manager(effort.sheet().responsible().manager()))),
    POLITICIAN(
            "effort.field.politician",
            (effort, words) -> new Cell.Words(effort.sheet().responsible().politician())),
    PARTNERS(
            "portfolio.partners",
            (effort, words) -> new Cell.Words(names(effort.sheet().partners()))),
    LANGUAGES(
            "effort.field.languages",
            (effort, words) -> new Cell.Words(words.languages(effort.sheet().languages()))),
    STARTS(
            "effort.field.starts",
            (effort, words) -> new Cell.Day(effort.sheet().span().starts())),
    ENDS(
            "effort.field.ends",
            (effort, words) -> new Cell.Day(effort.sheet().span().ends())),
    FUNDED_UNTIL(
            "portfolio.funded-until",
            (effort, words) -> new Cell.Day(effort.money().fundedUntil())),
    BUDGET("effort.budget", (effort, words) -> new Cell.Kroner(effort.money().budget())),
    MUNICIPAL(
            "portfolio.municipal",
            (effort, words) -> new Cell.Kroner(effort.money().municipal())),
    SPENT("portfolio.spent", (effort, words) -> new Cell.Kroner(effort.money().spent())),
    EVIDENCE("effort.evidence", (effort, words) -> new Cell.Words(words.of(effort.evidence())));

    /** Those that are shown as long as nobody chooses. */
    static final List<Column> USUAL =
            List.of(NUMBER, TITLE, PHASE, TARGET_GROUP, DISTRICT, FUNDED_UNTIL, BUDGET, EVIDENCE);

    private static final List<Column> ALWAYS = List.of(NUMBER, TITLE);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final BiFunction<Effort, CellWords, Cell> content;

    Column(String key, BiFunction<Effort, CellWords, Cell> content) {
        this.key = key;
        this.content = content;
    }

    /** What stands in it for the effort. */
    Cell of(Effort effort, CellWords words) {
        return content.apply(effort, words);
    }

    /** Whether somebody can leave it out. */
    boolean canBeChosen() {
        return !ALWAYS.contains(this);
    }

    /** The columns with the codes, in the order of the table; the usual ones if no code is known. */
    static List<Column> chosen(Collection<String> codes) {
        var chosen = Stream.of(values())
                .filter(column -> codes.contains(column.code()))
                .toList();
        return chosen.isEmpty()
                ? USUAL
                : Stream.of(values())
                        .filter(column -> !column.canBeChosen() || chosen.contains(column))
                        .toList();
    }

    @Override
    public String key() {
        return key;
    }

    private static String names(Partners partners) {
        return Stream.of(partners.associations(), partners.companies(), partners.institutions(), partners.volunteers())
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }
}
