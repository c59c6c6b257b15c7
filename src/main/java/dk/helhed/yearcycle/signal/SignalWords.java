package dk.helhed.yearcycle.signal;

import dk.helhed.pages.Language;
import dk.helhed.pages.Page;
import dk.helhed.pages.Texts;
import org.springframework.stereotype.Component;

/** Says in a sentence what a signal says. */
@Component
public class SignalWords {

    private final Texts texts;

    SignalWords(Texts texts) {
        this.texts = texts;
    }

    /** One sentence, for somebody who has ten seconds. */
    public String heading(Page page, Signal signal) {
        return heading(page.language(), signal);
    }

    /** As above. */
    public String heading(Language language, Signal signal) {
        return texts.text(
                language, signal.kind().key(), signal.subject().title().in(language.locale()));
    }
}
