package dk.helhed.reports.section;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the form of a section says. */
record WrittenSection(
        String body,
        String plain,
        SectionState state,
        @Nullable UUID assigned) {}
