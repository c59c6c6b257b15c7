package dk.helhed.policies.translation;

import org.jspecify.annotations.Nullable;

/**
 * What a translator sends.
 *
 * @param text the translation
 * @param source the fingerprint of the Danish text it was written beside
 * @param version of the translation it was written beside; 0 for none
 * @param state {@code ready} when it is done
 * @param vis which texts were shown
 */
public record TranslationForm(
        @Nullable String text,
        @Nullable String source,
        @Nullable String version,
        @Nullable String state,
        @Nullable String vis) {

    public String typed() {
        return text == null ? "" : text;
    }

    boolean isReady() {
        return "ready".equals(state);
    }

    /** The version; one that nothing can have if it is no number. */
    int builtOn() {
        try {
            return version == null ? -1 : Integer.parseInt(version);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    ShownTexts shown() {
        return ShownTexts.of(vis);
    }
}
