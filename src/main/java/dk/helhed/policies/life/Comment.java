package dk.helhed.policies.life;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said in a public hearing.
 *
 * @param item key of what it is about; null for the whole policy
 * @param name as the writer wants it shown; null if nothing was given
 * @param reason why it is not shown; only when refused
 * @param answer the municipality's; null if there is none yet
 */
public record Comment(
        UUID id,
        int hearing,
        @Nullable String item,
        @Nullable String name,
        String text,
        Instant writtenAt,
        State state,
        @Nullable String reason,
        @Nullable String answer) {

    /** What has become of it. */
    public enum State {
        WAITING,
        PUBLISHED,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
