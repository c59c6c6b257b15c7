package dk.helhed.policies.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee or the council has decided.
 *
 * @param item key of what it is about; null for the whole policy
 * @param body who decided
 * @param agenda the item on the agenda; null if not known
 */
public record Decision(
        UUID id,
        @Nullable String item,
        LocalDate on,
        String body,
        @Nullable String agenda,
        String text) {}
