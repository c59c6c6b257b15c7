package dk.helhed.access.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriUtils;

/**
 * Lets a request through to its handler, or not. The way to every handler leads by here, so a door is shut unless the handler
 * has said to whom it is open.
 */
final class DoorKeeper implements HandlerInterceptor {

    private final Doors doors;

    DoorKeeper(Doors doors) {
        this.doors = doors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (CorsUtils.isPreFlightRequest(request)) {
            return true;
        }
        var wanted = doors.wanted(handler)
                .orElseThrow(() -> new IllegalStateException("No door is declared for " + handler));
        var actor = Actor.asking().orElse(null);
        if (wanted.isOpenTo(actor)) {
            return true;
        }
        if (actor != null) {
            throw new NotAllowedException(wanted);
        }
        if (isForPrograms(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            throw new NotSignedInException();
        }
        response.sendRedirect(signInAddress(request));
        return false;
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static String signInAddress(HttpServletRequest request) {
        var address = request.getContextPath() + "/log-ind?videre=" + UriUtils.encode(wayOn(request), UTF_8);
        var language = request.getParameter("lang");
        return address + ("en".equals(language) ? "&lang=en" : "") + (hasExpired(request) ? "&udloebet=ja" : "");
    }

    /** Where to go after sign-in: the page asked for, or the one that a form was sent from in vain. */
    private static String wayOn(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        @Nullable String query = request.getQueryString();
        return "GET".equals(request.getMethod()) ? path + (query == null ? "" : "?" + query) : "/min-side";
    }

    private static boolean hasExpired(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
