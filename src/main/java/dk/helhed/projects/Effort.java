package dk.helhed.projects;

import dk.helhed.access.Place;
import java.time.Instant;
import java.util.UUID;

/**
 * A project or a permanent offer (indsats).
 *
 * @param number the municipality's own, unique; what files know it by
 * @param slug what its address knows it by; never changed
 * @param version counts the changes of sheet and phase, from 1
 * @param example whether it comes with the program, to show what an effort looks like
 */
public record Effort(
        UUID id,
        String number,
        String slug,
        int version,
        Phase phase,
        Sheet sheet,
        Evidence evidence,
        MoneySum money,
        boolean example,
        Instant changedAt) {

    /** Where it belongs: its department and its manager. */
    public Place place() {
        return new Place(sheet.responsible().unit(), sheet.responsible().manager());
    }

    /** The path of its page. */
    public String path() {
        return "/projekt/" + slug;
    }
}
