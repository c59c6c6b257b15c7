package dk.helhed.access.factor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of a person, as the person sees it.
 *
 * @param name the person's own name for it
 * @param usedAt null if it has not been used yet
 */
public record Passkey(
        UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {}
