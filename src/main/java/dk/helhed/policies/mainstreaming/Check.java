package dk.helhed.policies.mainstreaming;

import dk.helhed.access.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * A check that was written down.
 *
 * @param version any change gives another
 * @param writtenBy the person who wrote it first, and owes its end
 * @param writer the name of that person
 */
public record Check(UUID id, String version, Content content, UUID writtenBy, String writer, Instant writtenAt) {

    /** Where it belongs. */
    Place place() {
        return new Place(content.item().unit(), writtenBy);
    }
}
