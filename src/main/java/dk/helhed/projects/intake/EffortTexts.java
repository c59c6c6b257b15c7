package dk.helhed.projects.intake;

import static java.util.stream.Collectors.joining;

import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.projects.Effort;
import dk.helhed.projects.GoalRef;
import dk.helhed.projects.SheetFields;
import dk.helhed.projects.money.MoneyLine;
import dk.helhed.projects.money.Source;
import dk.helhed.projects.money.Total;
import dk.helhed.tables.Cell;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes efforts as the texts of our own columns; several in one field stand on lines of their own. Asks once only what a unit or
 * a person is called. For one thread, and a short time.
 */
final class EffortTexts {

    /** An amount that is not known, beside others that are. */
    static final String UNKNOWN = "-";

    private final Map<Integer, String> units;
    private final Map<UUID, String> managers = new HashMap<>();
    private final SheetFields fields;

    EffortTexts(Units units, SheetFields fields) {
        this.units = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::code));
        this.fields = fields;
    }

    /** How the manager is written; empty if nobody is. */
    String manager(@Nullable UUID manager) {
        return manager == null ? "" : managers.computeIfAbsent(manager, fields::manager);
    }

    /** The cells of the columns. Amounts that stand alone are numbers. */
    List<Cell> cells(Effort effort, List<Source> sources, List<EffortColumn> columns) {
        var texts = of(effort, sources);
        return columns.stream()
                .map(column -> {
                    var text = texts.getOrDefault(column, "");
                    var alone = column.compareTo(EffortColumn.GRANTED) >= 0 && text.matches("\\d+(\\.\\d+)?");
                    return text.isEmpty() ? new Cell.Empty() : alone ? Cell.of(new BigDecimal(text)) : Cell.of(text);
                })
                .toList();
    }

    /** What stands in each column. */
    Map<EffortColumn, String> of(Effort effort, List<Source> sources) {
        var sheet = effort.sheet();
        var texts = new EnumMap<EffortColumn, String>(EffortColumn.class);
        texts.put(EffortColumn.NUMBER, effort.number());
        texts.put(EffortColumn.TITLE, sheet.title());
        texts.put(EffortColumn.KIND, sheet.kind().code());
        texts.put(EffortColumn.PHASE, effort.phase().code());
        texts.put(EffortColumn.SUMMARY, sheet.summary());
        texts.put(EffortColumn.TARGET_GROUP, sheet.target().group());
        texts.put(EffortColumn.TARGET_SIZE, Objects.toString(sheet.target().size(), ""));
        texts.put(EffortColumn.MUNICIPALITY, sheet.where().area().name().da());
        texts.put(EffortColumn.DISTRICT, sheet.where().district());
        texts.put(
                EffortColumn.DEPARTMENT, units.getOrDefault(sheet.responsible().unit(), ""));
        texts.put(EffortColumn.MANAGER, manager(sheet.responsible().manager()));
        texts.put(EffortColumn.POLITICIAN, sheet.responsible().politician());
        texts.put(EffortColumn.ASSOCIATIONS, lines(sheet.partners().associations()));
        texts.put(EffortColumn.COMPANIES, lines(sheet.partners().companies()));
        texts.put(EffortColumn.INSTITUTIONS, lines(sheet.partners().institutions()));
        texts.put(EffortColumn.VOLUNTEERS, lines(sheet.partners().volunteers()));
        texts.put(EffortColumn.LANGUAGES, lines(sheet.languages()));
        texts.put(EffortColumn.STARTS, Objects.toString(sheet.span().starts(), ""));
        texts.put(EffortColumn.ENDS, Objects.toString(sheet.span().ends(), ""));
        texts.put(EffortColumn.LINKS, lines(sheet.links()));
        texts.put(
                EffortColumn.GOALS,
                lines(sheet.goals().stream().map(GoalRef::toString).toList()));
        texts.put(EffortColumn.EVIDENCE, effort.evidence().code());
        texts.put(EffortColumn.PUBLISHED, Boolean.toString(sheet.published()));
        texts.put(EffortColumn.PAYER, lines(sources.stream().map(Source::payer).toList()));
        texts.put(
                EffortColumn.PAYER_KIND,
                lines(sources.stream().map(source -> source.kind().code()).toList()));
        texts.put(EffortColumn.GRANTED, amounts(sources, Source::granted));
        texts.put(
                EffortColumn.BUDGET, amounts(sources, source -> source.budget().known()));
        texts.put(EffortColumn.SPENT, amounts(sources, EffortTexts::spent));
        return texts;
    }

    /** All that is known to be spent of a source; null if nothing is. */
    static @Nullable BigDecimal spent(Source source) {
        return Total.of(source.lines(), MoneyLine::spent).known();
    }

    private static String amounts(List<Source> sources, Function<Source, @Nullable BigDecimal> amount) {
        var texts = sources.stream()
                .map(source -> {
                    var known = amount.apply(source);
                    return known == null ? UNKNOWN : plain(known);
                })
                .toList();
        return texts.stream().allMatch(UNKNOWN::equals) ? "" : lines(texts);
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String lines(List<String> texts) {
        return texts.stream().collect(joining("\n"));
    }
}
