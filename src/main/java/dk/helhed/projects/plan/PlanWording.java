package dk.helhed.projects.plan;

import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import org.springframework.stereotype.Component;

/** Finds the words for success criteria in the language of a page. */
@Component
public class PlanWording {

    private final Texts texts;
    private final Indicators indicators;
    private final Areas areas;

    PlanWording(Texts texts, Indicators indicators, Areas areas) {
        this.texts = texts;
        this.indicators = indicators;
        this.areas = areas;
    }

    public PlanWords of(Page page) {
        return new PlanWords(page, new Wording(texts, page.language()), indicators, areas);
    }
}
