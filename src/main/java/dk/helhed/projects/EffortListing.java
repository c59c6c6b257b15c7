package dk.helhed.projects;

import java.util.List;

/**
 * A part of a list of efforts.
 *
 * @param efforts the best hits first if words were searched for, else the latest changed first
 * @param hits how many there are in all, at most {@link #MOST_COUNTED}
 * @param instead words that were searched for because nothing holds those that were typed; empty if something does
 */
public record EffortListing(List<Effort> efforts, int hits, List<String> instead) {

    /** How far hits are counted. */
    public static final int MOST_COUNTED = 2_000;

    public EffortListing {
        efforts = List.copyOf(efforts);
        instead = List.copyOf(instead);
    }

    /** Whether there are more hits than were counted. */
    public boolean isCutShort() {
        return hits >= MOST_COUNTED;
    }
}
