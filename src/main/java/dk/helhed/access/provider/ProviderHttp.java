package dk.helhed.access.provider;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What is asked of a provider from the program itself, with little patience: somebody is waiting for the page. */
final class ProviderHttp {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE_TO_READ = Duration.ofSeconds(4);

    private static final SimpleClientHttpRequestFactory REQUESTS = requests();

    private ProviderHttp() {}

    private static SimpleClientHttpRequestFactory requests() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE_TO_CONNECT);
        requests.setReadTimeout(PATIENCE_TO_READ);
        return requests;
    }

    /** For descriptions. */
    static RestClient descriptions() {
        return RestClient.builder().requestFactory(REQUESTS).build();
    }

    /** Exchanges the code that a browser brings for tokens. */
    static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(REQUESTS)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Checks who signed a token, for whom, and until when. Fetches the keys anew for each sign-in, for they change. */
    static JwtDecoder decoder(ClientRegistration registration) {
        var keys = String.valueOf(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(REQUESTS))
                .jwsAlgorithms(algorithms -> algorithms.addAll(java.util.List.of(SignatureAlgorithm.values())))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
