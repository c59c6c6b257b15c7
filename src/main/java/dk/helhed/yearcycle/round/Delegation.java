package dk.helhed.yearcycle.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes the answer for the unit that is responsible.
 *
 * @param unit a unit within the same department; null if none is named
 * @param person somebody within the same department; null if nobody is named
 * @param name the person's; empty if nobody is named
 * @param gone the first day the person was gone; null while the person is here
 */
public record Delegation(
        @Nullable Integer unit,
        @Nullable UUID person,
        String name,
        @Nullable LocalDate gone) {

    static final Delegation NONE = new Delegation(null, null, "", null);

    /** Whether the responsible unit writes it itself. */
    public boolean isNone() {
        return unit == null && person == null;
    }

    /** Whether somebody who is here writes it. */
    public boolean isByPerson() {
        return person != null && gone == null;
    }
}
