package dk.helhed.reports.section;

import java.time.Instant;

/**
 * A text that a section had.
 *
 * @param version of the section
 * @param writer the name of whoever wrote it, for staff
 */
public record SectionVersion(
        int version, String body, String plain, SectionState state, Instant writtenAt, String writer) {}
