package dk.helhed.access.token;

import dk.helhed.access.Actor;
import dk.helhed.access.door.ActorSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom a program acts for that shows a token. Tokens open the API only, never a page. */
@Component
@Order(0)
class TokenActor implements ActorSource {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;

    TokenActor(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        var shown = request.getHeader("Authorization");
        if (shown == null || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return Optional.empty();
        }
        return Optional.of(shown)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(
                        header -> tokens.actor(header.substring(SCHEME.length()).strip()))
                .or(() -> {
                    throw new BadCredentialsException();
                });
    }
}
