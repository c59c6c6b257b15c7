package dk.helhed.yearcycle.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret address of somebody's own calendar.
 *
 * @param revokedAt since when it answers no more; null while it does
 */
public record Feed(UUID id, Instant madeAt, @Nullable Instant revokedAt) {}
