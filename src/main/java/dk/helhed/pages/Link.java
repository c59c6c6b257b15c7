package dk.helhed.pages;

/**
 * A link as a template shows it.
 *
 * @param text what the reader sees
 * @param address as from {@link Page#link(String)}
 * @param current whether the link leads to what is being shown
 */
public record Link(String text, String address, boolean current) {

    /** A link to somewhere else. */
    public static Link to(String text, String address) {
        return new Link(text, address, false);
    }
}
