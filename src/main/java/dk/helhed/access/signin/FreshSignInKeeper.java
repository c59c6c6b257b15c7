package dk.helhed.access.signin;

import dk.helhed.access.door.SignedIn;
import dk.helhed.pages.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends whoever signed in too long ago for a {@link FreshSignIn} to show the password again. */
final class FreshSignInKeeper implements HandlerInterceptor {

    private static final String OVERVIEW = "/min-side/sikkerhed";

    private final Sessions sessions;
    private final Pages pages;

    FreshSignInKeeper(Sessions sessions, Pages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(FreshSignIn.class)) {
            return true;
        }
        var local = request.getUserPrincipal() instanceof SignedIn signedIn && signedIn.isLocal() ? signedIn : null;
        if (local != null && sessions.isFresh(request, local)) {
            return true;
        }
        var page = pages.page(request);
        var wanted = "GET".equals(request.getMethod()) ? page.path() : OVERVIEW;
        response.sendRedirect(
                local == null ? page.link(OVERVIEW) : page.link(OVERVIEW + "/bekraeft", Map.of("videre", wanted)));
        return false;
    }
}
