package dk.helhed.policies.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.policies.document.PolicyText;
import java.util.UUID;

/**
 * A text to be translated.
 *
 * @param kind key of the name of what it stands in
 * @param text with the languages it was adopted in
 */
public record SourceText(TextPlace place, String kind, PolicyText text) {

    public String danish() {
        return text.original();
    }

    /** How hard the Danish text is to read. */
    public Readability readability() {
        return Readability.of(danish());
    }

    /** Tells this Danish text from any other, so that a form knows which one it was written beside. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(danish().getBytes(UTF_8)).toString();
    }
}
