package dk.helhed.policies.translation;

import dk.helhed.pages.Language;
import dk.helhed.pages.Texts;
import dk.helhed.policies.document.PolicyText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fixed words as the site writes them in its own languages. */
@Component
class FixedWords {

    private final List<SourceText> all;

    FixedWords(Texts texts) {
        this.all = Arrays.stream(FixedWord.values())
                .map(word -> new SourceText(word.place(), "translation.kind.word", text(word, texts)))
                .toList();
    }

    List<SourceText> all() {
        return all;
    }

    private static PolicyText text(FixedWord word, Texts texts) {
        var byLanguage = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            byLanguage.put(language.tag(), texts.text(language, word.key()));
        }
        return new PolicyText(byLanguage);
    }
}
