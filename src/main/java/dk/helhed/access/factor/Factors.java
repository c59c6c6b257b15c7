package dk.helhed.access.factor;

import java.util.List;

/**
 * What a person can show besides a password.
 *
 * @param app whether there is an app that shows codes
 * @param passkeys oldest first
 * @param recoveryCodes how many are left
 * @param required whether the person holds a role today that reaches personal data
 */
public record Factors(boolean app, List<Passkey> passkeys, int recoveryCodes, boolean required) {

    /** Whether there is any. Recovery codes are not one: they stand in for one that is lost. */
    public boolean any() {
        return app || !passkeys.isEmpty();
    }

    /** Whether one can be taken away: not the last while a role requires it. */
    public boolean canSpareOne() {
        return !required || (app ? 1 : 0) + passkeys.size() > 1;
    }
}
