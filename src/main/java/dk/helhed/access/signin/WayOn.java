package dk.helhed.access.signin;

import dk.helhed.pages.Page;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after sign-in: a page of this site, and nowhere else. */
public final class WayOn {

    /** The person's own page. */
    public static final String START = "/min-side";

    private WayOn() {}

    /** The path if it is one of this site, else the person's own page in the language of the page. */
    static String to(@Nullable String path, Page page) {
        var way = to(path);
        return way.equals(START) ? page.link(START) : way;
    }

    /** The path if it is one of this site, else the person's own page. */
    public static String to(@Nullable String path) {
        return path != null
                        && path.matches("/(?![/\\\\])[\\x21-\\x7e]*")
                        && !path.contains("\\")
                        && !path.startsWith("/log-")
                ? path
                : START;
    }
}
