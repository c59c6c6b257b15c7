package dk.helhed.reports.paper;

import org.jspecify.annotations.Nullable;

/**
 * What a paper was made from; both are null if it was made from nothing.
 *
 * @param proposal number of a proposal
 * @param report slug of a status report
 */
public record Origin(@Nullable Integer proposal, @Nullable String report) {

    public static final Origin NOTHING = new Origin(null, null);
}
