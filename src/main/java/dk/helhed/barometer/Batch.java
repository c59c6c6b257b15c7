package dk.helhed.barometer;

import dk.helhed.reference.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One import of figures. Never changed: a correction is a later batch.
 *
 * @param number from 1, without gaps
 * @param importedBy the account that imported it
 * @param fileName without its folder
 * @param sha256 of the file's bytes, hexadecimal
 * @param source said at the import, for rows that name none
 * @param published said at the import, for rows that name none
 * @param taken rows stored
 * @param refused rows refused; a file with a bad row is not stored, so this is 0
 */
public record Batch(
        int number,
        Instant importedAt,
        String importedBy,
        String fileName,
        String sha256,
        @Nullable String source,
        @Nullable Period published,
        int taken,
        int refused) {}
