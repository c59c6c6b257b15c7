package dk.helhed.notices;

import dk.helhed.access.duty.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That something waits for a person.
 *
 * @param day when the person was first told
 * @param duties what waits, as it is now; nearly always one
 */
public record Notice(UUID id, LocalDate day, boolean read, List<Duty> duties) {

    public Notice {
        duties = List.copyOf(duties);
    }
}
