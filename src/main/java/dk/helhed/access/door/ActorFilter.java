package dk.helhed.access.door;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import dk.helhed.pages.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking, once for each request and from the database, so that a change of roles or the end of somebody's
 * work counts at once. Stands behind Spring Security, which knows the session.
 */
final class ActorFilter extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(10);

    private final Actors actors;
    private final Clock clock;

    ActorFilter(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = actor(request);
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(Reader.ATTRIBUTE, reader(actor.get()));
        response.setHeader("Cache-Control", "no-store");
        try {
            Acting.<Boolean, Exception>as(actor.get(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var actor = signedIn.since().plus(LONGEST_SESSION).isAfter(clock.instant())
                ? actors.find(signedIn.person(), signedIn.isByPasswordOnly())
                : Optional.<Actor>empty();
        if (actor.isEmpty()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        return actor;
    }

    private static Reader reader(Actor actor) {
        return new Reader(actor.name(), WorkPages.openTo(actor), actor.emergencyEndsAt());
    }
}
