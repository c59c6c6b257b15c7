package dk.helhed.access.door;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import dk.helhed.access.Acting;
import dk.helhed.access.Actor;
import dk.helhed.access.duty.News;
import dk.helhed.access.emergency.EmergencyAccess;
import dk.helhed.pages.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.NestedRuntimeException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is asking, once for each request and from the database, so that a change of roles or the end of somebody's
 * work counts at once. Stands behind Spring Security, which knows the session.
 */
final class ActorFilter extends OncePerRequestFilter {

    private final List<ActorSource> sources;
    private final EmergencyAccess emergencies;
    private final List<News> news;

    ActorFilter(List<ActorSource> sources, EmergencyAccess emergencies, List<News> news) {
        this.sources = List.copyOf(sources);
        this.emergencies = emergencies;
        this.news = List.copyOf(news);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor;
        try {
            actor = sources.stream()
                    .flatMap(source -> source.actor(request).stream())
                    .findFirst();
        } catch (ActorSource.BadCredentialsException refused) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.sendError(SC_UNAUTHORIZED);
            return;
        }
        if (actor.isPresent()) {
            continueFor(actor.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void continueFor(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            Acting.<Boolean, Exception>as(actor, () -> {
                request.setAttribute(Reader.ATTRIBUTE, reader(actor));
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private Reader reader(Actor actor) {
        return new Reader(
                actor.name(),
                WorkPages.openTo(actor),
                actor.emergencyEndsAt(),
                emergencies.countUnseen(actor),
                () -> unread(actor));
    }

    /** None where the database is gone, so that the page which says so can be drawn. */
    private int unread(Actor actor) {
        try {
            return news.stream().mapToInt(one -> one.unread(actor)).sum();
        } catch (NestedRuntimeException gone) {
            return 0;
        }
    }
}
