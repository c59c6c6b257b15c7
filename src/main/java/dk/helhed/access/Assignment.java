package dk.helhed.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds in a unit.
 *
 * @param role the code of the role
 * @param from the first day
 * @param to the last day; null until further notice
 * @param provider the sign-in provider that gave it and may take it away; null when given in Helhed
 */
public record Assignment(
        long id,
        UUID person,
        String role,
        int unit,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String provider) {

    /** Whether it is held on the day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
