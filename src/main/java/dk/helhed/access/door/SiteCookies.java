package dk.helhed.access.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The two cookies of the site: that of the session and that of its forms. Both are for the pages of this host only, out of
 * reach of script, and sent over TLS only. On the machine itself, where there is no TLS, they have other names instead.
 */
final class SiteCookies implements CookieSerializer, CsrfTokenRepository {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String SECURE_PREFIX = "__Host-";

    private final DefaultCookieSerializer secureSession = session(true);
    private final DefaultCookieSerializer plainSession = session(false);
    private final CookieCsrfTokenRepository secureForm = form(true);
    private final CookieCsrfTokenRepository plainForm = form(false);

    private static DefaultCookieSerializer session(boolean secure) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName((secure ? SECURE_PREFIX : "") + "helhed");
        cookies.setCookiePath("/");
        cookies.setUseSecureCookie(secure);
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        return cookies;
    }

    private static CookieCsrfTokenRepository form(boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName((secure ? SECURE_PREFIX : "") + "helhed-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    private static boolean isThisMachine(HttpServletRequest request) {
        return THIS_MACHINE.contains(request.getServerName());
    }

    private CookieSerializer sessions(HttpServletRequest request) {
        return isThisMachine(request) ? plainSession : secureSession;
    }

    private CsrfTokenRepository forms(HttpServletRequest request) {
        return isThisMachine(request) ? plainForm : secureForm;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        sessions(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return sessions(request).readCookieValues(request);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return forms(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        forms(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return forms(request).loadToken(request);
    }
}
