package dk.helhed.policies.translation;

import java.time.Instant;

/**
 * What a translator has written.
 *
 * @param source the Danish text it was made from
 * @param ready whether the translator is done with it
 * @param version counts its changes
 */
public record Translation(
        TextPlace place, String language, String text, String source, boolean ready, Instant writtenAt, int version) {

    Mark mark() {
        return new Mark(source, ready);
    }
}
