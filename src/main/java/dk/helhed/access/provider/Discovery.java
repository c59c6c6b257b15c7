package dk.helhed.access.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/**
 * Asks the providers where their pages and keys are, each time that is needed, but not more than every ten seconds. So a
 * provider that is down is known to be so before a browser is sent there, and found when it is back.
 */
final class Discovery implements ClientRegistrationRepository {

    static final String ANSWER_PATH = "/log-ind/svar";

    private static final String END_OF_SESSION = "end_session_endpoint";
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final RestClient http;
    private final Clock clock;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    Discovery(ProviderSettings settings, RestClient http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    private record Found(ClientRegistration registration, Instant at) {}

    /**
     * The provider as Spring Security knows it; null if there is none with this id.
     *
     * @throws ProviderUnavailable if it does not answer as it should
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var provider = settings.find(id);
        return provider.isEmpty() ? null : registration(provider.get());
    }

    private ClientRegistration registration(Provider provider) {
        var known = found.get(provider.id());
        if (known != null && known.at().plus(KEPT).isAfter(clock.instant())) {
            return known.registration();
        }
        var fresh = new Found(discover(provider), clock.instant());
        found.put(provider.id(), fresh);
        return fresh.registration();
    }

    /**
     * Where a browser ends its session at the provider; empty if the provider has no such address among its own pages. Asks
     * anew, for the browser must not be sent where nobody answers.
     *
     * @throws ProviderUnavailable if it does not answer as it should
     */
    Optional<String> endOfSession(Provider provider) {
        var described = discover(provider)
                .getProviderDetails()
                .getConfigurationMetadata()
                .get(END_OF_SESSION);
        return Optional.ofNullable(described)
                .map(Object::toString)
                .filter(address -> SettingsCheck.isSafe(address)
                        && Provider.origin(address).equals(provider.origin()));
    }

    private ClientRegistration discover(Provider provider) {
        try {
            var description = http.get()
                    .uri(provider.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(DESCRIPTION);
            return checked(
                    provider,
                    ClientRegistrations.fromOidcConfiguration(
                                    Optional.ofNullable(description).orElse(Map.of()))
                            .registrationId(provider.id())
                            .clientId(provider.clientId())
                            .clientSecret(provider.clientSecret())
                            .scope(provider.scopes())
                            .redirectUri("{baseUrl}" + ANSWER_PATH + "/{registrationId}")
                            .clientSettings(ClientSettings.builder()
                                    .requireProofKey(true)
                                    .build())
                            .build());
        } catch (ProviderUnavailable unsafe) {
            throw unsafe;
        } catch (RuntimeException failure) {
            throw new ProviderUnavailable("Sign-in provider " + provider.id() + " cannot be discovered", failure);
        }
    }

    private static ClientRegistration checked(Provider provider, ClientRegistration registration) {
        var details = registration.getProviderDetails();
        if (!provider.issuer().equals(details.getIssuerUri())) {
            throw new ProviderUnavailable("Sign-in provider " + provider.id() + " has another issuer");
        }
        var isSafe = Stream.of(details.getAuthorizationUri(), details.getTokenUri(), details.getJwkSetUri())
                .allMatch(address -> address != null && SettingsCheck.isSafe(address));
        if (!isSafe) {
            throw new ProviderUnavailable("Sign-in provider " + provider.id() + " has an address without TLS");
        }
        return registration;
    }
}
