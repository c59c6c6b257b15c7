package dk.helhed.projects;

import dk.helhed.pages.AlertKind;
import dk.helhed.pages.Link;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that whoever opens an effort should see first.
 *
 * @param text in the page's language
 * @param link where something can be done about it; null if nowhere
 */
public record EffortNote(
        AlertKind kind, String text, @Nullable Link link) {}
