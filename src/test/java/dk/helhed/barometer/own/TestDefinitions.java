package dk.helhed.barometer.own;

import dk.helhed.barometer.own.DefinitionOutcome.Change;
import dk.helhed.barometer.own.DefinitionOutcome.Kind;
import java.util.List;

/** Definitions that a test makes up. */
public final class TestDefinitions {

    private TestDefinitions() {}

    /** Children who start in an ordinary class, with everything that can be written. */
    public static IndicatorDefinition children(String code) {
        return new IndicatorDefinition(
                code,
                new WrittenText("Børn i almindelig klasse", "Children in an ordinary class"),
                new WrittenText("Andelen i almindelig klasse", ""),
                new WrittenText("Børn med dansk som andetsprog, der starter i en almindelig klasse", ""),
                new WrittenText("Børn, der starter i en almindelig klasse", ""),
                new WrittenText("Alle børn med dansk som andetsprog, der starter i skole", ""),
                new WrittenText("Børn med dansk som andetsprog", ""),
                "pct",
                "higher",
                "Pladsanvisningen",
                "https://aarhus.example/klasser",
                "yearly",
                "2020",
                "");
    }

    /** The same with another text in one field, by the names of the form. */
    public static IndicatorDefinition with(IndicatorDefinition definition, String field, String text) {
        return new IndicatorDefinition(
                field.equals("code") ? text : definition.code(),
                with(definition.title(), "title", field, text),
                with(definition.subject(), "subject", field, text),
                with(definition.definition(), "definition", field, text),
                with(definition.numerator(), "numerator", field, text),
                with(definition.denominator(), "denominator", field, text),
                with(definition.population(), "population", field, text),
                field.equals("unit") ? text : definition.unit(),
                field.equals("good") ? text : definition.good(),
                field.equals("source") ? text : definition.source(),
                field.equals("sourceUrl") ? text : definition.sourceUrl(),
                field.equals("frequency") ? text : definition.frequency(),
                field.equals("base") ? text : definition.base(),
                field.equals("ownerUnit") ? text : definition.ownerUnit());
    }

    /** Defines one, and says what that did. */
    public static Kind define(OwnIndicators own, IndicatorDefinition definition) {
        return switch (own.define(List.of(definition))) {
            case DefinitionOutcome.Defined defined ->
                defined.changes().stream().map(Change::kind).findFirst().orElseThrow();
            case DefinitionOutcome.Unchanged unchanged -> throw new AssertionError("Nothing changed");
            case DefinitionOutcome.Refused refused ->
                throw new AssertionError(refused.objections().toString());
        };
    }

    private static WrittenText with(WrittenText before, String name, String field, String text) {
        if (field.equals(name)) {
            return new WrittenText(text, before.en());
        }
        return field.equals(name + ".en") ? new WrittenText(before.da(), text) : before;
    }
}
