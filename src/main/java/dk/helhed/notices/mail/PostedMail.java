package dk.helhed.notices.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox shows it.
 *
 * @param name of the person; empty if unknown
 * @param nextTry when it is due, if it waits
 * @param endedAt when it was sent or given up; null while it waits
 * @param problem a code; null if there was none
 */
public record PostedMail(
        UUID id,
        String name,
        MailState state,
        Instant madeAt,
        int attempts,
        Instant nextTry,
        @Nullable Instant endedAt,
        @Nullable String problem) {}
