package dk.helhed.access.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.tables.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is tied to the one before it.
 *
 * <p>The hash is the SHA-256 of: the name of this form; the previous hash; the number; the time in microseconds since 1970;
 * then each field in the order of the record {@link Entry}. Each is written as its length in bytes (four bytes, highest
 * first) and its UTF-8; an absent one as the length -1. So no two entries are written alike.
 */
final class Chain {

    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    private static final String FORM = "helhed-log-1";
    private static final byte[] ABSENT =
            ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();

    private Chain() {}

    /** The hash of the entry, in hexadecimal digits. */
    static String hash(String previous, long number, Entry entry) {
        var digest = Sha256.begin();
        var fields = Arrays.<@Nullable String>asList(
                FORM,
                previous,
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())),
                entry.person() == null ? null : entry.person().toString(),
                entry.task(),
                entry.event(),
                entry.kind(),
                entry.thing(),
                entry.subject(),
                entry.page(),
                entry.purpose(),
                entry.details(),
                entry.before(),
                entry.after());
        fields.forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update(ABSENT);
            return;
        }
        var bytes = field.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
