package dk.helhed.reports.section;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report, as its editors have written it.
 *
 * @param key unique in the report
 * @param body what they write; empty if the text of the system is enough
 * @param plain the same in easy language; empty if there is none
 * @param assigned who is to write it; null if nobody is named
 * @param assignee their name, for staff; empty if nobody is named
 * @param version counts the changes, from 1
 * @param writtenAt null until somebody has written
 * @param writer the name of whoever wrote last, for staff; empty until somebody has
 */
public record ReportSection(
        String key,
        String body,
        String plain,
        SectionState state,
        @Nullable UUID assigned,
        String assignee,
        int version,
        @Nullable Instant writtenAt,
        String writer) {

    public boolean isReady() {
        return state == SectionState.READY;
    }

    /** The path of its form. */
    public String path(String report) {
        return report + "/afsnit/" + key;
    }
}
