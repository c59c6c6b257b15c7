package dk.helhed.reports.freeze;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of bytes. */
final class Sha256 {

    private Sha256() {}

    /** In hexadecimal digits. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** That of the text in UTF-8, in hexadecimal digits. */
    static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** That of the text in UTF-8, as a Content-Security-Policy names it. */
    static String inPolicy(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest(text.getBytes(UTF_8))) + "'";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
