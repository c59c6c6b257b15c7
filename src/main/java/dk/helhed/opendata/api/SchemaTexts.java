package dk.helhed.opendata.api;

import dk.helhed.barometer.FigureStatus;
import dk.helhed.barometer.Frequency;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.reference.AreaKind;
import dk.helhed.reference.Unit;
import dk.helhed.statistics.GoalMovement;
import dk.helhed.statistics.Good;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the parts of an answer mean, which words they may hold, and which of them may be null. */
record SchemaTexts(Texts texts, Language language) {

    /** The name of the answer when something went wrong. */
    static final String PROBLEM = "Problem";

    private static final List<Class<? extends Record>> WITH_GAPS = List.of(
            AreaDescription.class,
            BatchAnswer.class,
            CellAnswer.class,
            DefinitionAnswer.class,
            GoalAnswer.class,
            IndicatorDescription.class,
            MemberAnswer.class,
            ReadingAnswer.class,
            TableDescription.class,
            VersionAnswer.class);

    private static final List<String> MOVEMENTS = List.of("positive", "negative", "unchanged", "none");

    private static final Map<String, List<String>> WORDS = Map.of(
            "status", Stream.of(FigureStatus.values()).map(FigureStatus::code).toList(),
            "movement", MOVEMENTS,
            "direction", MOVEMENTS,
            "rule", codes(GoalMovement.Rule.values()),
            "unit", Stream.of(Unit.values()).map(Unit::code).toList(),
            "good", codes(Good.values()),
            "frequency", Stream.of(Frequency.values()).map(Frequency::code).toList(),
            "kind", codes(AreaKind.values()));

    void describe(Components components) {
        var schemas = new TreeMap<>(components.getSchemas());
        schemas.keySet().forEach(name -> describe(Objects.requireNonNull(schemas.get(name)), gaps(name)));
        schemas.put(PROBLEM, problem());
        components.setSchemas(schemas);
    }

    /** Every part is always there; a part without content is null. */
    private void describe(Schema<?> schema, Set<String> gaps) {
        var names = List.copyOf(schema.getProperties().keySet());
        schema.setRequired(names);
        for (var name : names) {
            Schema<?> part = Objects.requireNonNull(schema.getProperties().get(name));
            var words = WORDS.getOrDefault(name, List.of());
            if (part.get$ref() != null) {
                continue;
            }
            part.setDescription(texts.text(language, "openapi.property." + name));
            if (!words.isEmpty()) {
                schema.getProperties().put(name, words(part.getDescription(), words, gaps.contains(name)));
            } else if (gaps.contains(name)) {
                part.addType("null");
            }
        }
    }

    private static JsonSchema words(@Nullable String description, List<String> words, boolean nullable) {
        var choices = new ArrayList<@Nullable Object>(words);
        var schema = text(description);
        if (nullable) {
            schema.addType("null");
            choices.add(null);
        }
        schema.setEnum(choices);
        return schema;
    }

    private static JsonSchema text(@Nullable String description) {
        var schema = new JsonSchema();
        schema.addType("string");
        schema.setDescription(description);
        return schema;
    }

    private JsonSchema problem() {
        var problem = new JsonSchema();
        problem.addType("object");
        for (var part : List.of("type", "title", "detail", "instance", "id")) {
            problem.addProperty(part, text(problemText(part)));
        }
        problem.addProperty("code", words(problemText("code"), ProblemCodes.ALL, false));
        var status = new JsonSchema();
        status.addType("integer");
        status.setDescription(problemText("status"));
        problem.addProperty("status", status);
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code"));
        return problem;
    }

    private String problemText(String part) {
        return texts.text(language, "openapi.problem." + part);
    }

    private static Set<String> gaps(String schema) {
        return WITH_GAPS.stream()
                .filter(answer -> answer.getSimpleName().equals(schema))
                .flatMap(answer -> Stream.of(answer.getRecordComponents()))
                .filter(part -> part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(part -> part.getName())
                .collect(Collectors.toSet());
    }

    private static List<String> codes(Enum<?>... constants) {
        return Stream.of(constants).map(Codes::of).toList();
    }
}
