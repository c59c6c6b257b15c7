package dk.helhed.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A policy as stored, without its text.
 *
 * @param hash of the text
 * @param successor id of the adopted version that replaces it
 * @param successorFrom the first day in force of that
 */
record StoredPolicy(
        String id,
        String municipality,
        Stage stage,
        @Nullable String replaces,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String hash,
        int version,
        @Nullable String successor,
        @Nullable LocalDate successorFrom) {

    Standing standing(LocalDate day) {
        return Standing.on(day, stage, from, to, successorFrom);
    }
}
