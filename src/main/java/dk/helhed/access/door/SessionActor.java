package dk.helhed.access.door;

import dk.helhed.access.Actor;
import dk.helhed.access.Actors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who has signed in, by the session that Spring Security found. A session ends when it is too old or the person has left. */
final class SessionActor implements ActorSource {

    static final Duration LONGEST = Duration.ofHours(10);

    private final Actors actors;
    private final Clock clock;

    SessionActor(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var actor = signedIn.since().plus(LONGEST).isAfter(clock.instant())
                ? actors.find(signedIn.person(), signedIn.isByPasswordOnly())
                : Optional.<Actor>empty();
        if (actor.isEmpty()) {
            end(request);
        }
        return actor;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
