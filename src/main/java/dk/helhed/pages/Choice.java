package dk.helhed.pages;

/**
 * One choice in a list.
 *
 * @param value what is sent
 * @param text what the reader sees
 */
public record Choice(String value, String text, boolean selected) {}
