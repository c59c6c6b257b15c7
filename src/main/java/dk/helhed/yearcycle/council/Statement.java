package dk.helhed.yearcycle.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the integration council said about something, and what the municipality answered. Texts as typed, with line breaks.
 *
 * @param version counts the changes, from 1
 * @param title what the statement is about, in words
 * @param on the day the council said it
 * @param answer the municipality's; null until there is one
 * @param answeredOn the day of the answer; null until there is one
 * @param noter the name of who noted it; empty unless whoever asks is signed in
 */
public record Statement(
        UUID id,
        int version,
        Subject subject,
        String title,
        LocalDate on,
        String text,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        String noter) {

    /** The path below which it is corrected and answered. */
    String path() {
        return "/integrationsraad/" + id;
    }
}
