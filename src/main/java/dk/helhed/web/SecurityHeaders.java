package dk.helhed.web;

import dk.helhed.access.door.FormTargets;
import dk.helhed.pages.ContentPolicy;
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

    private final String policy;

    SecurityHeaders(ObjectProvider<FormTargets> formTargets) {
        policy = ContentPolicy.withoutScript(formTargets.stream()
                .flatMap(targets -> targets.origins().stream())
                .toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentPolicy.tell(response, policy);
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
