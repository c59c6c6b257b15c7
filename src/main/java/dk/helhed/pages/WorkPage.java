package dk.helhed.pages;

/**
 * A page of the work place, as the menu shows it.
 *
 * @param key of its name
 * @param path of the page; the pages below it belong to it
 */
public record WorkPage(String key, String path) {

    /** Whether the path is this page or below it. */
    public boolean leadsTo(String otherPath) {
        return otherPath.equals(path) || otherPath.startsWith(path + "/");
    }
}
