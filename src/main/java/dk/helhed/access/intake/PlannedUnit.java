package dk.helhed.access.intake;

import dk.helhed.access.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit, the one above known by its code, since both may be new.
 *
 * @param id 0 while it has none
 * @param parent empty for the municipality itself
 */
record PlannedUnit(
        int id,
        String code,
        String name,
        Unit.Kind kind,
        String parent,
        @Nullable LocalDate closedOn) {

    /** The code of the kind, as the database has it. */
    String kindCode() {
        return kind.code();
    }
}
