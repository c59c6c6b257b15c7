package dk.helhed.policies.document;

import org.jspecify.annotations.Nullable;

/**
 * A place in the table of focus areas and tracks.
 *
 * @param focusArea key of the focus area; null for what concerns the whole policy
 * @param track key of the track; null across the tracks, or where a policy has none
 */
public record Cell(@Nullable String focusArea, @Nullable String track) {}
