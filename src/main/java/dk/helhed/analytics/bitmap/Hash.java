package dk.helhed.analytics.bitmap;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which an index knows again what it was made from. */
final class Hash {

    private Hash() {}

    static byte[] bytes(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java knows SHA-256", never);
        }
    }

    /** In hexadecimal digits. */
    static String of(byte[]... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }
}
