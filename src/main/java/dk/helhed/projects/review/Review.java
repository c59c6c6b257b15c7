package dk.helhed.projects.review;

import java.util.UUID;

/** What a reviewer said about an application: what the reviewer thinks of it, or why the reviewer says nothing. */
public sealed interface Review {

    UUID reviewer();

    /** The name of the reviewer, for staff. */
    String name();

    /** The reviewer judged it. */
    record Judged(UUID reviewer, String name, Judgment judgment) implements Review {}

    /** The reviewer has a conflict of interest (inhabilitet, forvaltningsloven § 3) and takes no part. */
    record Conflicted(UUID reviewer, String name, String reason) implements Review {}
}
