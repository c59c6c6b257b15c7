package dk.helhed.yearcycle.proposal.draft;

import dk.helhed.barometer.Indicator;
import dk.helhed.barometer.Indicators;
import dk.helhed.forms.Fields;
import dk.helhed.forms.TypedNumber;
import dk.helhed.pages.Language;
import dk.helhed.projects.Efforts;
import dk.helhed.projects.Evidence;
import dk.helhed.projects.SheetFields;
import dk.helhed.yearcycle.proposal.Content;
import dk.helhed.yearcycle.proposal.Proposal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a proposal into the fields of its form. */
@Component
class ProposalFields {

    private final Indicators indicators;
    private final Efforts efforts;
    private final SheetFields names;

    ProposalFields(Indicators indicators, Efforts efforts, SheetFields names) {
        this.indicators = indicators;
        this.efforts = efforts;
        this.names = names;
    }

    Fields of(Proposal proposal, Language language) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(Fields.VERSION, Integer.toString(proposal.version()));
        var content = proposal.content();
        texts.put("theme", Objects.toString(content.theme(), ""));
        texts.put("title", content.title());
        texts.put("challenge", content.text().challenge());
        texts.put("proposed", content.text().proposed());
        texts.put("target", content.text().target());
        texts.put(
                "evidence",
                content.evidence() == Evidence.UNGRADED
                        ? ""
                        : content.evidence().code());
        texts.put("grounds", content.text().grounds());
        texts.put("budgetYear", Integer.toString(content.budgetYear()));
        putCosts(content, language, texts);
        putEffects(content, language, texts);
        texts.put("alternatives", content.text().alternatives());
        texts.put("otherwise", content.text().otherwise());
        texts.put("opens", content.opens().kind().code());
        texts.put("effort", effort(content.opens().effort()));
        texts.put("unit", names.unit(content.unit()));
        return Fields.of(texts);
    }

    private static void putCosts(Content content, Language language, Map<String, String> texts) {
        var line = 0;
        for (var cost : content.costs()) {
            line++;
            var kroner = cost.kroner();
            texts.put(Line.field("costYear", line), Integer.toString(cost.year()));
            texts.put(Line.field("costPayer", line), cost.payer().code());
            texts.put(Line.field("costAmount", line), kroner == null ? "" : TypedNumber.write(kroner, language));
        }
    }

    private void putEffects(Content content, Language language, Map<String, String> texts) {
        var line = 0;
        for (var effect : content.expectations()) {
            line++;
            texts.put(
                    Line.field("effectIndicator", line),
                    indicator(effect.figure().indicator(), language));
            texts.put(Line.field("effectYear", line), Integer.toString(effect.year()));
            texts.put(Line.field("effectValue", line), TypedNumber.write(effect.value(), language));
        }
    }

    /** Code and title of an indicator, as it can be found again by. */
    String indicator(String code, Language language) {
        return indicators.find(code).map(found -> label(found, language)).orElse(code);
    }

    static String label(Indicator indicator, Language language) {
        return indicator.code() + " " + indicator.title().in(language.locale());
    }

    private String effort(@Nullable UUID effort) {
        return effort == null
                ? ""
                : efforts.find(effort).map(found -> found.number()).orElse("");
    }
}
