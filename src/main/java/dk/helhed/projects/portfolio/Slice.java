package dk.helhed.projects.portfolio;

/**
 * One line of the portfolio divided by a dimension.
 *
 * @param key what the efforts have in common, as the dimension writes it; empty for those that say nothing about it;
 *     {@link #REST} for what did not get a line of its own
 * @param label how one of them writes it; of the rest, how many lines it would have been
 */
record Slice(String key, String label, Tally tally) {

    /** No key of a dimension is written so. */
    static final String REST = "\u0001";
}
