package dk.helhed.policies;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a version of a policy is on a given day: its stage, and once adopted, whether it is in force. */
public enum Standing {
    DRAFT,
    INTERNAL_ROUND,
    HEARING,
    /** Adopted, and not yet in force. */
    ADOPTED,
    IN_FORCE,
    /** A later version has taken over, or its time has run out. */
    SUPERSEDED;

    /**
     * What it is on the day.
     *
     * @param from the first day in force; null for the day of adoption
     * @param to the last day in force by its own words; null if open
     * @param successor the first day in force of the adopted version that replaces it; null if there is none
     */
    static Standing on(
            LocalDate day,
            Stage stage,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate successor) {
        return switch (stage) {
            case DRAFT -> DRAFT;
            case INTERNAL_ROUND -> INTERNAL_ROUND;
            case HEARING -> HEARING;
            case ADOPTED -> {
                if ((to != null && day.isAfter(to)) || (successor != null && !day.isBefore(successor))) {
                    yield SUPERSEDED;
                }
                yield from != null && day.isBefore(from) ? ADOPTED : IN_FORCE;
            }
        };
    }

    /** Whether the public may read it: it has been decided, or everybody is being asked. */
    public boolean isPublic() {
        return compareTo(HEARING) >= 0;
    }

    /** The key of its name. */
    public String key() {
        return "policy.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
