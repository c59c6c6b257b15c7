package dk.helhed.barometer.released;

import org.jspecify.annotations.Nullable;

/**
 * One of what a dimension tells figures by, such as a municipality.
 *
 * @param code within its dimension; below a wider member the codes of both with a stroke between
 * @param parent code of the member it is added up to; null at the top
 * @param depth 0 at the top
 * @param identity what makes it the same member in another table, whatever that calls it
 * @param area code of the municipality it is; null if it is none
 */
public record TableMember(
        String code,
        @Nullable String parent,
        int depth,
        Label label,
        String identity,
        @Nullable String area) {

    /** The code of all members together. */
    public static final String TOTAL = "TOT";

    /** Whether it is all members together. Not named as a property, which it would become where this is stored. */
    public boolean standsForAll() {
        return code.equals(TOTAL);
    }
}
