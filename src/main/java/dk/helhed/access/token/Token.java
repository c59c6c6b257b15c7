package dk.helhed.access.token;

import dk.helhed.access.Reach;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it; the secret is not kept.
 *
 * @param name what the owner calls it
 * @param permissions those it may use, as far as the owner has them
 * @param ceiling none of them goes further than this
 * @param revokedAt when the owner ended it; null if not before its time
 * @param lastUsedAt to the minute; null if never
 */
public record Token(
        UUID id,
        UUID person,
        String name,
        List<String> permissions,
        Reach ceiling,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    public Token {
        permissions = List.copyOf(permissions);
    }

    public boolean worksAt(Instant moment) {
        return revokedAt == null && moment.isBefore(endsAt);
    }
}
