package dk.helhed.access.factor;

import java.time.Instant;

/**
 * A code app on a phone.
 *
 * @param secret as the page shows it
 */
public record TestApp(String secret) {

    /** What it shows at the moment. */
    public String code(Instant when) {
        return Totp.code(secret.replace(" ", ""), when);
    }

    /** Six digits that it shows neither then nor near. */
    public String wrongCode(Instant when) {
        int right = Integer.parseInt(code(when));
        for (int other = right + 1; ; other++) {
            var code = "%06d".formatted(other % 1_000_000);
            if (Totp.steps(secret.replace(" ", ""), code, when).isEmpty()) {
                return code;
            }
        }
    }
}
