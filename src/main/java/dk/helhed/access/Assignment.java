package dk.helhed.access;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Whether both are the same role in the same unit, with a day in common. */
    public boolean overlaps(Assignment other) {
        return person.equals(other.person)
                && role.equals(other.role)
                && unit == other.unit
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** The same, with another last day; empty if it would end before it begins, and so was never held. */
    public Optional<Assignment> endedAfter(LocalDate lastDay) {
        return lastDay.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Assignment(id, person, role, unit, from, lastDay, provider));
    }
}
