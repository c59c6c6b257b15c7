package dk.helhed.policies.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a policy on its way.
 *
 * @param number in the policy's life, from 1
 * @param until the last day to answer or to be heard; null where the step gives none
 * @param note why; null if nothing was said
 */
public record Step(
        int number,
        Instant at,
        Transition transition,
        @Nullable LocalDate until,
        @Nullable String note) {}
