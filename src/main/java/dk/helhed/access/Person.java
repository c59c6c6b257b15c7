package dk.helhed.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with Helhed, now or before.
 *
 * @param number the municipality's own name of the person in files and at sign-in, such as initials; lower case
 * @param unit where the person belongs; roles may be held in other units too
 * @param language the tag of the language that the person reads
 * @param leftOn the first day the person is gone; null while the person is here
 * @param demo invented by {@code ./helhed run --demo}
 */
public record Person(
        UUID id,
        String number,
        String name,
        @Nullable String email,
        int unit,
        String language,
        @Nullable LocalDate leftOn,
        boolean demo) {

    /** Whether the person is here on the day. */
    public boolean isHereOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }
}
