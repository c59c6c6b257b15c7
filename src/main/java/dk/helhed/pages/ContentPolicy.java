package dk.helhed.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;

/** What a browser may run and load for a page. Every answer begins with no script at all; a page that needs its own says so. */
public final class ContentPolicy {

    private static final String HEADER = "Content-Security-Policy";
    private static final String NOTHING_ELSE = "default-src 'none'; ";
    private static final String FORMS_AT_HOME = "form-action 'self'";
    private static final String NO_SCRIPT = NOTHING_ELSE
            + "style-src 'self'; img-src 'self' data:; font-src 'self'; " + FORMS_AT_HOME
            + "; base-uri 'none'; frame-ancestors 'none'";
    private static final String OWN_SCRIPT = "script-src 'self'; connect-src 'self'; ";

    private ContentPolicy() {}

    /**
     * The policy of a page without script.
     *
     * @param formTargets the other sites that the answer to a form may lead to, for browsers count the answer as part of the
     *     form
     */
    public static String withoutScript(Collection<String> formTargets) {
        var targets = formTargets.stream().reduce(FORMS_AT_HOME, (before, origin) -> before + " " + origin);
        return NO_SCRIPT.replace(FORMS_AT_HOME, targets);
    }

    /** Gives the answer the policy. */
    public static void tell(HttpServletResponse response, String policy) {
        response.setHeader(HEADER, policy);
    }

    /** Lets the page run script from files of our own, never from within the page. */
    public static void allowOwnScript(HttpServletResponse response) {
        var policy = response.getHeader(HEADER);
        tell(response, (policy == null ? NO_SCRIPT : policy).replace(NOTHING_ELSE, NOTHING_ELSE + OWN_SCRIPT));
    }
}
