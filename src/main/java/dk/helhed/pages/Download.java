package dk.helhed.pages;

/**
 * A file the reader may fetch.
 *
 * @param format the short name of the format, as {@code CSV}
 * @param explanation what the file holds or is good for, in the page's language
 * @param address as from {@link Page#link(String)}
 */
public record Download(String format, String explanation, String address) {}
