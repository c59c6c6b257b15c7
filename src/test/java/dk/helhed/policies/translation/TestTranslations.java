package dk.helhed.policies.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.policies.Policy;

/** Translations that a test makes up: the Danish text behind a few letters of the language, so that nobody takes them for real. */
public final class TestTranslations {

    private final Translations translations;
    private final TranslationChanges changes;

    public TestTranslations(Translations translations, TranslationChanges changes) {
        this.translations = translations;
        this.changes = changes;
    }

    /** Translates every text of the policy that is not there yet, and every fixed word. */
    public void all(Actor actor, Policy policy, String language, String letters) {
        fill(actor, translations.words(), language, letters);
        fill(actor, translations.manuscript(policy), language, letters);
    }

    /** Translates every text of the manuscript that is not there yet. */
    public void fill(Actor actor, Manuscript manuscript, String language, String letters) {
        var target = ReadingLanguage.of(language).orElseThrow();
        Acting.as(actor, () -> {
            var texts = translations.texts(manuscript, target);
            for (int number = 0; number < texts.size(); number++) {
                if (texts.get(number).state() != TextState.READY) {
                    var form = form(texts.get(number), letters + " " + (number + 1));
                    assertThat(changes.save(
                                    actor, manuscript, target, texts.get(number).source(), form))
                            .isInstanceOf(Outcome.Done.class);
                }
            }
            return true;
        });
    }

    private static TranslationForm form(TranslatedText text, String written) {
        return new TranslationForm(
                written, text.source().fingerprint(), Integer.toString(text.version()), "ready", null);
    }
}
