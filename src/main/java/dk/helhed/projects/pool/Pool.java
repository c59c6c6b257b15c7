package dk.helhed.projects.pool;

import dk.helhed.access.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pool (pulje) that money can be applied for from.
 *
 * @param slug what its address knows it by; never changed
 * @param version counts the changes, from 1
 */
public record Pool(UUID id, String slug, int version, PoolSheet sheet, Instant changedAt) {

    /** Where it belongs: the unit and the person that keep it. */
    public Place place() {
        return new Place(sheet.owner().unit(), sheet.owner().person());
    }

    /** The path of its page. */
    public String path() {
        return "/pulje/" + slug;
    }

    /** Whether it takes applications on the day. */
    public PoolStanding standing(LocalDate today) {
        return PoolStanding.of(sheet, today);
    }
}
