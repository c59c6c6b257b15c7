package dk.helhed.pages;

import jakarta.servlet.http.HttpServletResponse;

/** What a browser may run and load for a page. Every answer begins with the strictest; a page that needs more says so. */
public enum ContentPolicy {
    /** No script at all. */
    NO_SCRIPT(""),
    /** Script from files of our own, never from within the page. */
    OWN_SCRIPT("script-src 'self'; connect-src 'self'; ");

    private final String script;

    ContentPolicy(String script) {
        this.script = script;
    }

    /** Makes this the policy of the answer. */
    public void tell(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; " + script + "style-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }
}
