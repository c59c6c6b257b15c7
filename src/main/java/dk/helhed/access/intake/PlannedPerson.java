package dk.helhed.access.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, the unit known by its code, since it may be new.
 *
 * @param leftOn the first day the person is gone
 */
record PlannedPerson(
        UUID id,
        String number,
        String name,
        @Nullable String email,
        String unit,
        String language,
        @Nullable LocalDate leftOn) {}
