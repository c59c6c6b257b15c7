package dk.helhed.access.log;

/** What a check of the whole log found: that it is whole, or the first thing that is wrong. */
public sealed interface Finding {

    /** Every entry is there as it was written. The head is to be noted outside the database. */
    record Whole(Head head) implements Finding {}

    /** The entry is not there. */
    record Missing(long number) implements Finding {}

    /** The entry is not as it was written. */
    record Altered(long number) implements Finding {}

    /** The entry does not follow from the one before: one of the two was replaced. */
    record Parted(long number) implements Finding {}

    /** The entry was put in after the end of the log. */
    record Surplus(long number) implements Finding {}

    /** The entry is whole but another than the one that was noted: the log was written anew, from there or before. */
    record Rewritten(long number) implements Finding {}
}
