package dk.helhed.access.signin;

import dk.helhed.access.door.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions. */
@Component
public class Sessions {

    /** What a session says of the browser it was begun in, for the person's own list. */
    public static final String BROWSER = "helhed.browser";

    private static final String HALF_WAY = "helhed.half-way";
    private static final String CONFIRMED = "helhed.confirmed-at";
    private static final Duration STEPS_LAST = Duration.ofMinutes(10);
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final int LONGEST_NAME = 200;

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<?> stored;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<?> stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Begins a session of its own id, whatever the browser came with. */
    public void begin(
            HttpServletRequest request, HttpServletResponse response, UUID person, String way, @Nullable String token) {
        end(request);
        var session = request.getSession(true);
        var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        session.setAttribute(BROWSER, browser.substring(0, Math.min(browser.length(), LONGEST_NAME)));
        var context = new SecurityContextImpl(new SignedIn(person, clock.instant(), way, token));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session of the request, if there is one. */
    public void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Remembers in a new session that somebody is half-way in. */
    void pause(HttpServletRequest request, UUID person, String onward, HalfWay.Step next) {
        end(request);
        move(request, new HalfWay(person, onward, clock.instant().plus(STEPS_LAST), next));
    }

    /** Remembers how far somebody has come. */
    void move(HttpServletRequest request, HalfWay halfWay) {
        request.getSession(true).setAttribute(HALF_WAY, halfWay);
    }

    /** Who stands before this step; empty if nobody does, or for too long. */
    Optional<HalfWay> halfWay(HttpServletRequest request, HalfWay.Step step) {
        return attribute(request, HALF_WAY, HalfWay.class)
                .filter(halfWay -> halfWay.step() == step && clock.instant().isBefore(halfWay.until()));
    }

    /** Whether whoever is signed in has shown the password or more within the last quarter of an hour. */
    boolean isFresh(HttpServletRequest request, SignedIn signedIn) {
        var shown = attribute(request, CONFIRMED, Instant.class)
                .filter(signedIn.since()::isBefore)
                .orElse(signedIn.since());
        return clock.instant().isBefore(shown.plus(FRESH));
    }

    /** Notes that whoever is signed in has shown the password again. */
    void confirm(HttpServletRequest request) {
        request.getSession().setAttribute(CONFIRMED, clock.instant());
    }

    /** Ends the other sessions of the person whose request it is. */
    void endOthers(HttpServletRequest request, UUID person) {
        var own = request.getSession().getId();
        stored.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(own))
                .forEach(stored::deleteById);
    }

    /** Ends all sessions of the person. */
    void endAll(UUID person) {
        stored.findByPrincipalName(person.toString()).keySet().forEach(stored::deleteById);
    }

    private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
