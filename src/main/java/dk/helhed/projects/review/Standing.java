package dk.helhed.projects.review;

/** What somebody may still do about an application. */
public enum Standing {
    /** Nothing stands in the way. */
    FREE,
    /** It is for the person's own effort, which is always a conflict of interest. */
    OWN,
    /** The person has declared a conflict of interest. */
    CONFLICT,
    /** The person has judged it. */
    JUDGED
}
