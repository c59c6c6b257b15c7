package dk.helhed.barometer.intake;

import dk.helhed.reference.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file to take in.
 *
 * @param content opened several times, so it must give the same bytes each time
 * @param importedBy the account that asks for it
 * @param source for rows that name none
 * @param published for rows that name none; null means they count as known from the day of the import
 * @param dryRun check everything, store nothing
 */
public record IntakeRequest(
        InputStreamSource content,
        String fileName,
        String importedBy,
        @Nullable String source,
        @Nullable Period published,
        boolean dryRun) {}
