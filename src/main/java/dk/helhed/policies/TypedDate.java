package dk.helhed.policies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the date that a form sends. */
public final class TypedDate {

    private TypedDate() {}

    /** The date; empty if nothing was typed, or what was typed is none. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
