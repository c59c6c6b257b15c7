package dk.helhed.analytics.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that people become pseudonyms with: HMAC-SHA-256 (RFC 2104, FIPS 198-1) of the dataset and the person's key, its
 * first 16 bytes (RFC 2104, section 5, lets it be cut to half). With the same secret a person is the same pseudonym in every
 * delivery of a dataset; without it nobody can try keys out.
 */
final class PseudonymKey {

    private static final int LENGTH = 32;
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;
    private static final int MARK = 16;

    private final byte[] secret;

    PseudonymKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A key has " + LENGTH + " bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    /**
     * The secret in the file; empty if there is no file.
     *
     * @throws UnusableKeyException when the file holds something else, or others may read it
     */
    static Optional<PseudonymKey> read(Path file) {
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            var others =
                    EnumSet.complementOf(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            if (Files.getPosixFilePermissions(file).stream().anyMatch(others::contains)) {
                throw new UnusableKeyException(UnusableKeyException.Reason.OPEN_TO_OTHERS, file);
            }
            var text = Files.readString(file).strip();
            if (!text.matches("[0-9a-f]{64}")) {
                throw new UnusableKeyException(UnusableKeyException.Reason.NO_KEY, file);
            }
            return Optional.of(new PseudonymKey(HexFormat.of().parseHex(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret in the file, which is made now if there is none; only its owner may read it. */
    static PseudonymKey readOrMake(Path file) {
        return read(file).orElseGet(() -> {
            make(file);
            return read(file).orElseThrow();
        });
    }

    private static void make(Path file) {
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            Files.createDirectories(folder);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var beside = Files.createTempFile(folder, ".key-", "", owner);
            Files.writeString(beside, HexFormat.of().formatHex(fresh) + "\n");
            try {
                // Unlike a move, a link never replaces the key that another process has made meanwhile.
                Files.createLink(file, beside);
            } catch (FileAlreadyExistsException made) {
                // That one counts.
            }
            Files.delete(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pseudonym, hexadecimal. */
    String pseudonym(String dataset, String person) {
        return hmac(message(dataset) + person).substring(0, 2 * MARK);
    }

    /** What a person's key is put after before it is hashed, so that datasets cannot be linked by pseudonyms. */
    static String message(String dataset) {
        return dataset + "/";
    }

    /** Tells keys apart without giving them away. */
    String mark() {
        return hmac("helhed pseudonym key").substring(0, MARK);
    }

    /** The first block of the inner hash. */
    byte[] innerPad() {
        return pad(INNER);
    }

    /** The first block of the outer hash. */
    byte[] outerPad() {
        return pad(OUTER);
    }

    private byte[] pad(byte with) {
        var block = Arrays.copyOf(secret, BLOCK);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= with;
        }
        return block;
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
