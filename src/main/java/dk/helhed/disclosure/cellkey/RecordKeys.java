package dk.helhed.disclosure.cellkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of records: each person's is a number that looks drawn by chance and is always the same. A cell's key is the sum of its
 * persons' keys (a {@code long} that overflows), so the same persons have the same key wherever they stand together.
 *
 * <p>They are made of the person's number and a secret by HMAC-SHA-256 (RFC 2104, FIPS 180-4). Whoever knows the secret can take the
 * noise away, so it is kept like the register itself. Not safe for use by several threads.
 */
public final class RecordKeys {

    private static final String METHOD = "HmacSHA256";

    private final Mac mac;

    /**
     * Keys under a secret.
     *
     * @param secret at least 16 bytes
     */
    public RecordKeys(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("A secret of " + secret.length + " bytes");
        }
        try {
            mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret, METHOD));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + METHOD, e);
        }
    }

    /** The key of a person, or of whatever else the text names. */
    public long of(String person) {
        return ByteBuffer.wrap(mac.doFinal(person.getBytes(UTF_8))).getLong();
    }

    /** Where a cell's key points: from 0 up to, but not, 1, evenly, whatever range the keys are drawn from. */
    static double portion(long key) {
        long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }
}
