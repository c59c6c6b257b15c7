package dk.helhed.web;

import dk.helhed.access.door.FormTargets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser to run no script, load nothing from elsewhere, and show the site in no other site's frame. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    private final String policy;

    /**
     * @param formTargets the other sites that the answer to a form may lead to, for browsers count the answer as part of the
     *     form
     */
    SecurityHeaders(ObjectProvider<FormTargets> formTargets) {
        policy = formTargets.stream()
                .flatMap(targets -> targets.origins().stream())
                .reduce(CONTENT_SECURITY_POLICY, (before, origin) -> before + " " + origin);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    /** The container empties the response before it asks for an error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
