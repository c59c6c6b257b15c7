package dk.helhed.access.signin;

import dk.helhed.access.Person;
import org.jspecify.annotations.Nullable;

/** What a password that somebody chooses must be like. */
final class NewPassword {

    private NewPassword() {}

    /** The key of what is wrong with it; null if nothing is. */
    static @Nullable String problem(Person person, String password, String again) {
        if (Passwords.isWeak(password, person.number(), person.name())) {
            return "welcome.weak";
        }
        if (password.length() > Passwords.LONGEST) {
            return "welcome.long";
        }
        return password.equals(again) ? null : "welcome.different";
    }
}
