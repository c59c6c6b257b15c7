package dk.helhed.access.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held in a unit, which is known by its code.
 *
 * @param id 0 while it has none
 */
record PlannedRole(
        long id,
        UUID person,
        String role,
        String unit,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean sharesADayWith(PlannedRole other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    PlannedRole until(@Nullable LocalDate last) {
        return new PlannedRole(id, person, role, unit, from, last);
    }
}
