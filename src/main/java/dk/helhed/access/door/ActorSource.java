package dk.helhed.access.door;

import dk.helhed.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One way to find out who sends a request. */
public interface ActorSource {

    /**
     * Who sends the request; empty if the request does not say so in this way.
     *
     * @throws BadCredentialsException if it says so, but not truly
     */
    Optional<Actor> actor(HttpServletRequest request);

    /** What a program showed is no valid proof of who it is. Answered with 401. */
    final class BadCredentialsException extends RuntimeException {}
}
