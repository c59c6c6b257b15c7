package dk.helhed.barometer.explorer;

import dk.helhed.pages.Page;

/** Addresses whose query is already written. */
public final class ExplorerAddress {

    private ExplorerAddress() {}

    /** The address of a path in the language of the page, with the query. */
    public static String of(Page page, String path, String query) {
        var address = page.link(path);
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }
}
