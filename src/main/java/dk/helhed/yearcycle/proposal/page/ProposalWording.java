package dk.helhed.yearcycle.proposal.page;

import dk.helhed.barometer.Indicators;
import dk.helhed.barometer.Wording;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.projects.SheetFields;
import dk.helhed.reference.Areas;
import dk.helhed.yearcycle.Themes;
import org.springframework.stereotype.Component;

/** Finds the words for proposals in the language of a page. */
@Component
public class ProposalWording {

    private final Texts texts;
    private final Themes themes;
    private final SheetFields names;
    private final Indicators indicators;
    private final Areas areas;

    ProposalWording(Texts texts, Themes themes, SheetFields names, Indicators indicators, Areas areas) {
        this.texts = texts;
        this.themes = themes;
        this.names = names;
        this.indicators = indicators;
        this.areas = areas;
    }

    public ProposalWords of(Page page) {
        return new ProposalWords(
                page, new Wording(texts, page.language()), themes, names, new FigureNames(indicators, areas));
    }
}
