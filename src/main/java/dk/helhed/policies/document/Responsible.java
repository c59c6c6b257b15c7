package dk.helhed.policies.document;

import org.jspecify.annotations.Nullable;

/**
 * Who is to answer for something by the policy's own words.
 *
 * @param committee the political committee (udvalg); null if not said
 * @param unit the department; null if not said
 */
public record Responsible(
        @Nullable String committee, @Nullable String unit) {

    public static final Responsible NOBODY = new Responsible(null, null);

    /** What is not said here is as said there. */
    public Responsible orElse(Responsible other) {
        return new Responsible(committee == null ? other.committee : committee, unit == null ? other.unit : unit);
    }
}
