package dk.helhed.pages;

/**
 * A hidden field of every form that is sent with POST: it proves that the form came from here.
 *
 * @param name of the field
 */
public record FormToken(String name, String value) {}
