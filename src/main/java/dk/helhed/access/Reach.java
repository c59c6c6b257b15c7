package dk.helhed.access;

import java.util.Locale;

/** How far a permission goes, narrowest first. Each reach takes in the ones before it. */
public enum Reach {
    /** What the person owns, or is about the person. */
    OWN,
    /** What belongs to the unit where the role is held, and to the units below it. */
    TEAM,
    /** What belongs to the nearest department at or above that unit, and to the units below it. */
    DEPARTMENT,
    /** Everything. */
    ALL;

    /** The reach with this code. */
    public static Reach of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As the database and the files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The narrower of the two. */
    public Reach atMost(Reach other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
