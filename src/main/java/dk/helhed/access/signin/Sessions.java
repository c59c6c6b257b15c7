package dk.helhed.access.signin;

import dk.helhed.access.door.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends sessions. */
@Component
public class Sessions {

    /** What a session says of the browser it was begun in, for the person's own list. */
    static final String BROWSER = "helhed.browser";

    private static final int LONGEST_NAME = 200;

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    Sessions(Clock clock) {
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
}
