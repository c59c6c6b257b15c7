package dk.helhed.access.signin;

import dk.helhed.access.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a number and a password go together. */
sealed interface PasswordCheck {

    /** They are those of the person. */
    record Right(Person person) implements PasswordCheck {}

    /**
     * They are nobody's, for whatever reason.
     *
     * @param known whose number it is, for the log only; null if nobody's
     */
    record Wrong(@Nullable UUID known) implements PasswordCheck {}
}
