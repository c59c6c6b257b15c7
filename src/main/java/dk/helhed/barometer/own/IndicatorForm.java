package dk.helhed.barometer.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of an indicator, as it was sent. A field that was not sent is null.
 *
 * @param version number of the version that the form was drawn from
 * @param confirmed whether the writer has seen what the change does
 * @param again whether the writer wants to go on writing instead
 */
record IndicatorForm(
        @Nullable String code,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String subject,
        @Nullable String subjectEn,
        @Nullable String definition,
        @Nullable String definitionEn,
        @Nullable String numerator,
        @Nullable String numeratorEn,
        @Nullable String denominator,
        @Nullable String denominatorEn,
        @Nullable String population,
        @Nullable String populationEn,
        @Nullable String unit,
        @Nullable String good,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable String frequency,
        @Nullable String base,
        @Nullable String ownerUnit,
        @Nullable Integer version,
        @Nullable Boolean confirmed,
        @Nullable Boolean again) {

    IndicatorDefinition definition(@Nullable String fixedCode) {
        return new IndicatorDefinition(
                fixedCode == null ? text(code) : fixedCode,
                new WrittenText(text(title), text(titleEn)),
                new WrittenText(text(subject), text(subjectEn)),
                new WrittenText(text(definition), text(definitionEn)),
                new WrittenText(text(numerator), text(numeratorEn)),
                new WrittenText(text(denominator), text(denominatorEn)),
                new WrittenText(text(population), text(populationEn)),
                text(unit),
                text(good),
                text(source),
                text(sourceUrl),
                text(frequency),
                text(base),
                text(ownerUnit));
    }

    /** What a definition is sent as, by the names of the form's fields. */
    static Map<String, String> fields(IndicatorDefinition definition) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "title", definition.title());
        put(fields, "subject", definition.subject());
        put(fields, "definition", definition.definition());
        put(fields, "numerator", definition.numerator());
        put(fields, "denominator", definition.denominator());
        put(fields, "population", definition.population());
        fields.put("unit", definition.unit());
        fields.put("good", definition.good());
        fields.put("source", definition.source());
        fields.put("sourceUrl", definition.sourceUrl());
        fields.put("frequency", definition.frequency());
        fields.put("base", definition.base());
        fields.put("ownerUnit", definition.ownerUnit());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, WrittenText text) {
        fields.put(name, text.da());
        fields.put(name + "En", text.en());
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
