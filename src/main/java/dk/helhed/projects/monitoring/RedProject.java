package dk.helhed.projects.monitoring;

/**
 * A project whose last two reports are red, with nothing but missing ones between them.
 *
 * @param latest the quarter of the latest report
 * @param before the quarter of the report before
 */
public record RedProject(Monitored project, Quarter latest, Quarter before) {}
