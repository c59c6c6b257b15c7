package dk.helhed.policies;

import dk.helhed.barometer.own.DefinitionObjection;
import dk.helhed.barometer.own.DefinitionOutcome;
import dk.helhed.barometer.own.IndicatorDefinition;
import dk.helhed.barometer.own.OwnIndicators;
import dk.helhed.barometer.own.WrittenText;
import dk.helhed.pages.Language;
import dk.helhed.policies.document.OwnIndicator;
import dk.helhed.policies.document.PolicyDocument;
import dk.helhed.policies.document.PolicyText;
import dk.helhed.tables.FileProblem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the indicators that a policy defines to the barometer. */
@Component
class PolicyIndicators {

    private final OwnIndicators indicators;

    PolicyIndicators(OwnIndicators indicators) {
        this.indicators = indicators;
    }

    /** Defines them, or says what is wrong with them and defines none. */
    List<FileProblem> define(PolicyDocument policy) {
        var defined = policy.indicators();
        if (defined.isEmpty()) {
            return List.of();
        }
        var written = defined.stream().map(PolicyIndicators::written).toList();
        return indicators.define(written) instanceof DefinitionOutcome.Refused refused
                ? refused.objections().stream()
                        .map(objection -> problem(objection, defined))
                        .toList()
                : List.of();
    }

    private static FileProblem problem(DefinitionObjection refused, List<OwnIndicator> defined) {
        var objection = refused.objection();
        var path = "indicators[" + defined.get(refused.position()).code() + "]." + objection.field();
        return new FileProblem(1, path, objection.key(), objection.arguments());
    }

    private static IndicatorDefinition written(OwnIndicator indicator) {
        var base = indicator.base();
        var url = indicator.source().url();
        return new IndicatorDefinition(
                indicator.code(),
                written(indicator.title()),
                WrittenText.danish(""),
                written(indicator.definition()),
                written(indicator.numerator()),
                written(indicator.denominator()),
                written(indicator.population()),
                indicator.unit().code(),
                indicator.direction().name().toLowerCase(Locale.ROOT),
                indicator.source().name(),
                url == null ? "" : url,
                indicator.frequency(),
                base == null ? "" : base.code(),
                "");
    }

    private static WrittenText written(@Nullable PolicyText text) {
        return text == null
                ? WrittenText.danish("")
                : new WrittenText(
                        text.original(), text.in(Language.ENGLISH.tag()).orElse(""));
    }
}
