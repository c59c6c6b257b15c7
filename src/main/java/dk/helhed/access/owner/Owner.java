package dk.helhed.access.owner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was given a thing.
 *
 * @param unit the name of the unit where the owner belonged then
 * @param leftOn the first day the owner is gone, if that day has come; null while the owner is here
 */
public record Owner(
        String kind,
        String thing,
        UUID person,
        String name,
        String unit,
        @Nullable LocalDate leftOn) {}
