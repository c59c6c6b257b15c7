package dk.helhed.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the municipality's organisation.
 *
 * @param code the municipality's own, as files write it
 * @param parent the unit it stands below; null for the municipality itself
 * @param closedOn the first day it is gone; null while it is there
 */
public record Unit(
        int id,
        String code,
        String name,
        Kind kind,
        @Nullable Integer parent,
        @Nullable LocalDate closedOn) {

    /** What sort of unit it is. A department or a team may stand below one of its own kind. */
    public enum Kind {
        MUNICIPALITY,
        DEPARTMENT,
        TEAM
    }

    /** Whether it is there on the day. */
    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
