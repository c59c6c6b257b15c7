package dk.helhed.policies.translation;

import org.jspecify.annotations.Nullable;

/**
 * A text and how it reads in another language.
 *
 * @param adopted as the policy itself says it in the language; null if it does not
 * @param translation what a translator has written; null if nobody has
 */
public record TranslatedText(
        SourceText source,
        TextState state,
        @Nullable String adopted,
        @Nullable Translation translation) {

    static TranslatedText of(SourceText source, ReadingLanguage language, @Nullable Translation translation) {
        return new TranslatedText(
                source,
                TextState.of(source, language, translation == null ? null : translation.mark()),
                source.text().in(language.tag()).orElse(null),
                translation);
    }

    /** As it reads just now, ready or not; empty if nobody has written anything. */
    public String text() {
        return adopted != null ? adopted : translation == null ? "" : translation.text();
    }

    /** The version that a change builds upon; 0 if nobody has written anything. */
    public int version() {
        return translation == null ? 0 : translation.version();
    }
}
