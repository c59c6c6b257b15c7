package dk.helhed.barometer;

import dk.helhed.access.owner.OwnedKind;
import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The indicators of the barometer, as things that somebody answers for. */
@Component
public class OwnedIndicators implements OwnedKind {

    /** The code of the kind. */
    public static final String KIND = "indikator";

    private final Indicators indicators;
    private final Texts texts;

    OwnedIndicators(Indicators indicators, Texts texts) {
        this.indicators = indicators;
        this.texts = texts;
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public List<OwnedThing> things(Language language) {
        var wording = new Wording(texts, language);
        return indicators.all().stream()
                .map(indicator -> new OwnedThing(
                        indicator.code(),
                        indicator.code() + " " + wording.of(indicator.title()),
                        "/indikator/" + indicator.code()))
                .toList();
    }
}
