package dk.helhed.access.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.helhed.access.signin.SignInProblem;
import dk.helhed.access.signin.WayOn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.UriUtils;

/**
 * A way by a provider and back, with what the reader shall find again at its end.
 *
 * @param provider the provider's id
 * @param onward the page asked for
 * @param language the tag of the language that the reader had chosen
 */
record Journey(String provider, String onward, String language) {

    private static final String ATTRIBUTE = Journey.class.getName();
    private static final String ONWARD = "helhed.onward";
    private static final String LANGUAGE = "helhed.language";

    /** The journey that begins with the request. */
    static Journey beginning(HttpServletRequest request) {
        return new Journey(
                provider(request),
                WayOn.to(request.getParameter("videre")),
                "en".equals(request.getParameter("lang")) ? "en" : "da");
    }

    /** The journey that ends with the request; one to nowhere if the request belongs to none that was begun here. */
    static Journey ending(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Journey journey
                ? journey
                : new Journey(provider(request), WayOn.START, "da");
    }

    private static String provider(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lets the request know which journey ends with it; false if that one went to another provider. */
    static boolean end(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        var attributes = begun.getAttributes();
        var journey = new Journey(
                String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID)),
                String.valueOf(attributes.get(ONWARD)),
                String.valueOf(attributes.get(LANGUAGE)));
        request.setAttribute(ATTRIBUTE, journey);
        return journey.provider.equals(provider(request));
    }

    /** As it is kept while the reader is away. */
    Map<String, Object> attributes() {
        return Map.of(ONWARD, onward, LANGUAGE, language);
    }

    /** The address where the reader wanted to go. */
    String destination() {
        return onward
                + (isDanish() || onward.contains("lang=")
                        ? ""
                        : (onward.contains("?") ? "&" : "?") + "lang=" + language);
    }

    /** The address of the sign-in page that tells why it came to nothing. */
    String backTo(SignInProblem problem) {
        return "/log-ind?fejl=" + problem.code() + "&udbyder=" + UriUtils.encode(provider, UTF_8) + "&videre="
                + UriUtils.encode(onward, UTF_8) + (isDanish() ? "" : "&lang=" + language);
    }

    private boolean isDanish() {
        return language.equals("da");
    }
}
