package dk.helhed.policies.mainstreaming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check changed, as everybody may read it.
 *
 * @param help what helps those who could not use the normal offer; null if it did not come to that
 * @param heard whether those concerned were involved
 */
public record Story(
        LocalDate day,
        String committee,
        String title,
        @Nullable Help help,
        Effect effect,
        String text,
        boolean heard) {}
