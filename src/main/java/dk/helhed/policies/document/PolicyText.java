package dk.helhed.policies.document;

import dk.helhed.pages.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text of a policy in the languages it was adopted in. Danish is the original.
 *
 * @param byLanguage the text by language tag, in the order written; Danish is always there
 */
public record PolicyText(Map<String, String> byLanguage) {

    /** The tag of the language that all others are translated from. */
    public static final String ORIGINAL = Language.DANISH.tag();

    public PolicyText {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        var danish = byLanguage.get(ORIGINAL);
        if (danish == null || danish.isBlank()) {
            throw new IllegalArgumentException("A text of a policy is needed in Danish: " + byLanguage);
        }
    }

    public static PolicyText danish(String text) {
        return new PolicyText(Map.of(ORIGINAL, text));
    }

    /** The Danish text. */
    public String original() {
        return byLanguage.getOrDefault(ORIGINAL, "");
    }

    /** The text in the language, if it was adopted in it. */
    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }
}
