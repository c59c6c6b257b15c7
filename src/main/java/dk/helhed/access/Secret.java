package dk.helhed.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.tables.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of 256 bits, and the hashes that are kept in their place. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** A new secret, in characters that may stand in an address. */
    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The SHA-256 of the text. Enough for a random secret, too little for a password. */
    public static byte[] hash(String text) {
        return Sha256.bytes(text.getBytes(UTF_8));
    }
}
