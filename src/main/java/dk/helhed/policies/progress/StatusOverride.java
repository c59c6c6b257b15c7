package dk.helhed.policies.progress;

import dk.helhed.statistics.ProgressStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A status that somebody with the right has set in place of the computed one. Shown wherever the status is.
 *
 * @param name of whoever set it, as it was then
 * @param endedAt when the computed status was let back; null while it stands
 */
public record StatusOverride(
        UUID id,
        String effectGoal,
        ProgressStatus status,
        String reason,
        String name,
        Instant setAt,
        @Nullable Instant endedAt) {}
