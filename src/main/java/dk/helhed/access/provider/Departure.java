package dk.helhed.access.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.UriUtils;

/** Sends a browser to a provider, and remembers where it wanted to go. */
final class Departure implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/log-ind/via";

    private final ProviderSettings settings;
    private final DefaultOAuth2AuthorizationRequestResolver standard;

    Departure(ProviderSettings settings, ClientRegistrationRepository registrations) {
        this.settings = settings;
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, PATH);
    }

    /** Null if the request is for something else, or for a provider that is not there. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var journey = Journey.beginning(request);
        var provider = settings.find(journey.provider());
        var begun = provider.isEmpty() ? null : standard.resolve(request);
        return begun == null ? null : begun(begun, provider.get(), journey);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return null;
    }

    private static OAuth2AuthorizationRequest begun(
            OAuth2AuthorizationRequest begun, Provider provider, Journey journey) {
        var levels = provider.acr().isEmpty()
                ? ""
                : "&acr_values=" + UriUtils.encode(String.join(" ", provider.acr()), UTF_8);
        return OAuth2AuthorizationRequest.from(begun)
                .attributes(kept -> kept.putAll(journey.attributes()))
                .authorizationRequestUri(
                        begun.getAuthorizationRequestUri() + "&ui_locales=" + journey.language() + levels)
                .build();
    }
}
