package dk.helhed.access.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.web.util.UriComponentsBuilder;

/** The codes of an app: six digits, made anew every thirty seconds from a secret that it shares with us (RFC 6238). */
final class Totp {

    private static final String ISSUER = "Helhed";
    private static final int SECRET_BYTES = 20;

    /** How many steps the clock of the phone may be off. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /** A new secret of 160 bits, in Base32. */
    static String freshSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** The code that an app with the secret shows. */
    static String code(String secret, Instant when) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm()), when);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Any bytes are a key", e);
        }
    }

    /** The steps around now whose code this is, oldest first; as a rule one or none. */
    static List<Long> steps(String secret, String code, Instant now) {
        var length = CODES.getTimeStep();
        long current = now.getEpochSecond() / length.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> isSame(code, code(secret, Instant.ofEpochSecond(step * length.toSeconds()))))
                .boxed()
                .toList();
    }

    /** Takes the same time wherever the two differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** The address that tells an app the secret, as it stands in the picture to scan. */
    static String address(String account, String secret) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{issuer}:{account}")
                .queryParam("secret", secret)
                .queryParam("issuer", ISSUER)
                .encode()
                .buildAndExpand(ISSUER, account)
                .toUriString();
    }
}
