package dk.helhed.barometer.definition;

import dk.helhed.barometer.OwnIndicator;
import dk.helhed.barometer.own.IndicatorDefinition;
import dk.helhed.barometer.own.WrittenText;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a form proposes to call an indicator that a definition counts, and what was typed instead. */
final class IndicatorWords {

    private final Texts texts;

    IndicatorWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * The fields of the form as they are first shown, in Danish.
     *
     * @param before the indicator as it was; null for a new one
     * @param code proposed for a new one; empty if none can be
     */
    Fields proposed(KeptDefinition definition, @Nullable OwnIndicator before, String code, String dataset) {
        var pieces = FilePieces.of(definition.text());
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", before == null ? code : before.code());
        fields.put(
                "title",
                before == null ? definition.name().da() : before.title().da());
        fields.put(
                "definition",
                say(
                        "kept.words.definition",
                        definition.name().da(),
                        definition.id(),
                        Integer.toString(definition.version())));
        fields.put(
                "population",
                pieces.population().equals("true") || pieces.population().isEmpty()
                        ? say("kept.words.everybody", dataset)
                        : say("kept.words.population", pieces.population()));
        if (pieces.measure().equals("share")) {
            fields.put("numerator", say("kept.words.numerator", pieces.numerator()));
            fields.put("denominator", say("kept.words.denominator"));
        }
        fields.put("unit", pieces.unit());
        fields.put("good", pieces.direction().equals("neither") ? "" : pieces.direction());
        fields.put("source", say("kept.words.source", dataset));
        return Fields.of(fields);
    }

    private String say(String key, Object... arguments) {
        return texts.text(Language.DANISH, key, arguments);
    }

    /** The indicator that the form says. What it does not ask for stays as it was. */
    static IndicatorDefinition written(Fields typed, Optional<OwnIndicator> before) {
        var base = before.map(OwnIndicator::base).map(period -> period.code());
        return new IndicatorDefinition(
                before.map(OwnIndicator::code).orElse(typed.text("code")),
                text(typed, "title"),
                WrittenText.danish(""),
                text(typed, "definition"),
                text(typed, "numerator"),
                text(typed, "denominator"),
                text(typed, "population"),
                typed.text("unit"),
                typed.text("good"),
                typed.text("source"),
                "",
                before.map(one -> one.frequency().code()).orElse("yearly"),
                base.orElse(""),
                "");
    }

    private static WrittenText text(Fields typed, String field) {
        return WrittenText.danish(typed.text(field));
    }
}
