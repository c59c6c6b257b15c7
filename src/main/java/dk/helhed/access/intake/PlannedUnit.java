package dk.helhed.access.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit, the one above known by its code, since both may be new.
 *
 * @param id 0 while it has none
 * @param kind its code
 * @param parent empty for the municipality itself
 */
record PlannedUnit(
        int id,
        String code,
        String name,
        String kind,
        String parent,
        @Nullable LocalDate closedOn) {}
