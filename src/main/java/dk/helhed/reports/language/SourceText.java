package dk.helhed.reports.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;

/**
 * A Danish text to be translated.
 *
 * @param place unique in the report, such as {@code title} or {@code puljer.body}
 * @param kind key of the name of what it is
 * @param editions that need it
 */
public record SourceText(String place, String kind, String danish, Set<Edition> editions) {

    public SourceText {
        editions = Set.copyOf(editions);
    }

    /** Tells this Danish text from any other, so that a form knows which one it was written beside. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(danish.getBytes(UTF_8)).toString();
    }
}
