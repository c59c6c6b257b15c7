package dk.helhed.projects.catalogue;

/**
 * A card of the list.
 *
 * @param area name of the municipality
 * @param stale whether it should have been looked through by now
 */
public record ShownCard(Card card, String area, boolean stale) {}
