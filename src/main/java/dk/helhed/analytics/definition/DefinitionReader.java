package dk.helhed.analytics.definition;

import dk.helhed.analytics.expression.Column;
import dk.helhed.analytics.expression.Columns;
import dk.helhed.analytics.expression.Condition;
import dk.helhed.analytics.expression.Contradictions;
import dk.helhed.analytics.expression.Expressions;
import dk.helhed.analytics.expression.Kind;
import dk.helhed.analytics.expression.ReadExpression;
import dk.helhed.tables.FileProblem;
import dk.helhed.tables.FileProblems;
import dk.helhed.tables.YamlMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one definition. */
final class DefinitionReader {

    private static final String ID = "[\\p{L}\\p{N}]+([._-]+[\\p{L}\\p{N}]+)*";
    private static final String CONDITION_MEASURES = "share|count";

    private final Columns columns;
    private final Expressions expressions;
    private final PresentationReader presentations;
    private final List<DefinitionProblem> pointed;

    DefinitionReader(
            Columns columns, Expressions expressions, Set<String> dimensions, List<DefinitionProblem> pointed) {
        this.columns = columns;
        this.expressions = expressions;
        this.presentations = new PresentationReader(columns, dimensions);
        this.pointed = pointed;
    }

    Definition read(YamlMap map) {
        var id = map.text("id");
        if (map.has("id") && !id.matches(ID)) {
            map.problem("id", "id", FileProblems.shown(id));
        }
        map.requires("population");
        var population = condition(map, "population");
        var base = population.and(condition(map, "denominator"));
        refuseImpossible(map, map.has("denominator") ? "denominator" : "population", base);
        var measure = measure(map, base);
        var contrast = contrast(map, base);
        var definition = new Definition(
                id,
                presentations.number(map, "version", 1, 1),
                base,
                measure,
                contrast,
                texts(map),
                presentations.read(map, id));
        map.refuseOthers();
        return definition;
    }

    private Measure measure(YamlMap map, Condition base) {
        var name = Optional.ofNullable(map.textOrNull("measure")).orElse("share");
        if (name.matches(CONDITION_MEASURES)) {
            var numerator = condition(map, "numerator");
            if (name.equals("share")) {
                map.requires("numerator");
            }
            refuseImpossible(map, "numerator", base.and(numerator));
            return name.equals("share") ? new Measure.Share(numerator) : new Measure.Count(numerator);
        }
        if (map.has("numerator")) {
            map.problem("numerator", "numerator-of-number", name);
        }
        var column = column(map);
        return switch (name) {
            case "mean" -> new Measure.Mean(column);
            case "sum" -> new Measure.Sum(column);
            case "median" -> new Measure.Median(column);
            default -> {
                map.problem("measure", "measure", FileProblems.shown(name));
                yield new Measure.Count(Condition.everyRow());
            }
        };
    }

    private Column column(YamlMap map) {
        var name = map.text("column");
        var column = columns.named(name);
        if (map.has("column") && column.isEmpty()) {
            map.problem("column", "no-column", FileProblems.shown(name));
        }
        var found = column.orElse(new Column(name, Kind.WHOLE));
        if (found.kind() != Kind.WHOLE && found.kind() != Kind.DECIMAL) {
            map.problem("column", "column-of-numbers", name);
        }
        return found;
    }

    private Optional<Contrast> contrast(YamlMap map, Condition base) {
        if (map.has("gap") && map.has("ratio")) {
            map.problem("ratio", "gap-and-ratio");
        }
        var gap = map.map("gap").map(two -> contrast(two, Contrast.Way.GAP, base));
        return map.map("ratio")
                .map(two -> contrast(two, Contrast.Way.RATIO, base))
                .or(() -> gap);
    }

    private Contrast contrast(YamlMap two, Contrast.Way way, Condition base) {
        two.requires("group");
        two.requires("against");
        var contrast = new Contrast(way, condition(two, "group"), condition(two, "against"));
        refuseImpossible(two, "group", base.and(contrast.group()));
        refuseImpossible(two, "against", base.and(contrast.against()));
        two.refuseOthers();
        return contrast;
    }

    private static void refuseImpossible(YamlMap map, String field, Condition condition) {
        if (Contradictions.isImpossible(condition)) {
            map.problem(field, "impossible");
        }
    }

    /** The condition in a field; every row if there is none, or if it cannot be read, which is noted. */
    private Condition condition(YamlMap map, String field) {
        var text = map.textOrNull(field);
        if (text == null) {
            return Condition.everyRow();
        }
        return switch (expressions.read(text)) {
            case ReadExpression.Good good -> good.condition();
            case ReadExpression.Bad bad -> {
                var problem = bad.problem();
                pointed.add(new DefinitionProblem(
                        new FileProblem(
                                map.line(field) + problem.line(text) - 1,
                                map.path(field),
                                problem.key(),
                                problem.arguments()),
                        problem.pointer(text)));
                yield Condition.everyRow();
            }
        };
    }

    private static DefinitionTexts texts(YamlMap map) {
        var gap = map.map("gap");
        var two = gap.or(() -> map.map("ratio"));
        return new DefinitionTexts(
                text(map, "population"),
                text(map, "denominator"),
                text(map, "numerator"),
                map.has("measure") ? text(map, "measure") : "share",
                text(map, "column"),
                two.isEmpty() ? "" : gap.isPresent() ? "gap" : "ratio",
                two.map(groups -> text(groups, "group")).orElse(""),
                two.map(groups -> text(groups, "against")).orElse(""));
    }

    private static String text(YamlMap map, String field) {
        return Optional.ofNullable(map.textOrNull(field)).orElse("");
    }
}
