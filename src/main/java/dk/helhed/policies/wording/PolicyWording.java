package dk.helhed.policies.wording;

import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import dk.helhed.reference.Areas;
import org.springframework.stereotype.Component;

/** Gives each page its {@link PolicyWords}. */
@Component
public class PolicyWording {

    private final Texts texts;
    private final Areas areas;

    PolicyWording(Texts texts, Areas areas) {
        this.texts = texts;
        this.areas = areas;
    }

    public PolicyWords of(Page page) {
        return new PolicyWords(page, texts, areas);
    }
}
