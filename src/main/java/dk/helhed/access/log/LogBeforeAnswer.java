package dk.helhed.access.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the log be written while a page is being drawn, and the page be sent only when it is written. If the log cannot be
 * written, the answer is an error.
 */
final class LogBeforeAnswer extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var unanswered = new Unanswered();
        try {
            unanswered.<Exception>during(() -> chain.doFilter(request, new HeldResponse(response, unanswered)));
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        } finally {
            unanswered.awaitLog();
        }
    }
}
