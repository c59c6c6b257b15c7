package dk.helhed.access.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access that somebody took.
 *
 * @param name of the person who took it
 * @param unit the name of the unit the person belonged to
 * @param endsAt when it ends, or ended by itself
 * @param endedAt when the person ended it; null if not before its time
 * @param seenBy the name of the leader who has taken note of it; null while none has
 */
public record Emergency(
        long id,
        UUID person,
        String name,
        String unit,
        String reason,
        Instant takenAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable String seenBy,
        @Nullable Instant seenAt) {

    /** When it was, or will be, over. */
    public Instant over() {
        return endedAt == null ? endsAt : endedAt;
    }

    public boolean runsAt(Instant moment) {
        return moment.isBefore(over());
    }
}
