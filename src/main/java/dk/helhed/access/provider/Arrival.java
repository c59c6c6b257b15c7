package dk.helhed.access.provider;

import dk.helhed.access.provider.Reception.Answer;
import dk.helhed.access.signin.Sessions;
import dk.helhed.access.signin.SignInProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Takes browsers in that come back from a provider: into a session of ours, or to the sign-in page with the reason why not. */
@Component
class Arrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final ProviderSettings settings;
    private final Reception reception;
    private final Sessions sessions;

    Arrival(ProviderSettings settings, Reception reception, Sessions sessions) {
        this.settings = settings;
        this.reception = reception;
        this.sessions = sessions;
    }

    /** The session keeps who came in and what the provider wants back at sign-out, and nothing else of what it said. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("No OpenID Connect: " + authentication.getClass());
        }
        var journey = Journey.ending(request);
        var provider = settings.find(journey.provider()).orElseThrow();
        var subject = Objects.requireNonNull(user.getSubject(), "The token has been checked for a subject");
        switch (reception.receive(provider, subject, new Claims(user.getClaims()))) {
            case Answer.Welcome(var person) -> {
                sessions.begin(
                        request,
                        response,
                        person,
                        provider.id(),
                        user.getIdToken().getTokenValue());
                response.sendRedirect(request.getContextPath() + journey.destination());
            }
            case Answer.Refused(var why, var ignored) -> {
                sessions.end(request);
                turnAway(request, response, journey, why);
            }
        }
    }

    /** Leaves a session that was there before: any page anywhere can make a browser come here. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var journey = isOnTheWayThere(request) ? Journey.beginning(request) : Journey.ending(request);
        var reason = Failure.reason(failure);
        if (reason == SignInProblem.UNAVAILABLE) {
            LOG.warn(
                    "Sign-in provider {} does not answer as it should: {}",
                    journey.provider(),
                    Failure.summary(failure));
        }
        if (settings.find(journey.provider()).isPresent()) {
            reception.refused(journey.provider(), reason);
        }
        turnAway(request, response, journey, reason);
    }

    private static boolean isOnTheWayThere(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + Departure.PATH + "/");
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, Journey journey, SignInProblem why)
            throws IOException {
        response.sendRedirect(request.getContextPath() + journey.backTo(why));
    }
}
