package dk.helhed.yearcycle.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a step.
 *
 * @param committee its name; empty if none does
 * @param unit the department, in the room access; null if none does
 * @param person in the room access; null if nobody is named
 */
public record Responsible(
        String committee, @Nullable Integer unit, @Nullable UUID person) {

    /** Nobody in particular. */
    public static final Responsible NOBODY = new Responsible("", null, null);
}
