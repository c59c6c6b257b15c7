package dk.helhed.access;

import java.time.LocalDate;
import java.util.Locale;
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
        TEAM;

        /** The kind with this code. */
        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** As the database and the files write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name. */
        public String key() {
            return "unit.kind." + code();
        }
    }

    /** Name and code together, as one can be found again by. */
    public String label() {
        return name + " (" + code + ")";
    }

    /** Whether it is there on the day. */
    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }
}
