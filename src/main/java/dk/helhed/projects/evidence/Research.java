package dk.helhed.projects.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A study that says something about the method of an effort.
 *
 * @param title of the study, with whoever made it
 * @param year it was published in; null if not known
 * @param link where it can be read; empty if nowhere
 * @param shows what it shows about the method, in a sentence or two
 */
public record Research(String title, @Nullable Integer year, String link, String shows) {}
