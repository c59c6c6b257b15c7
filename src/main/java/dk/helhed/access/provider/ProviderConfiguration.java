package dk.helhed.access.provider;

import static java.util.stream.Collectors.toCollection;

import dk.helhed.access.Access;
import dk.helhed.access.Door;
import dk.helhed.access.Reach;
import dk.helhed.access.Role;
import dk.helhed.access.door.FormTargets;
import dk.helhed.access.door.Route;
import dk.helhed.access.door.Wanted;
import dk.helhed.access.signin.SignInWays;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * How Spring Security speaks OpenID Connect with the providers: by code with proof key, believing the signed token only, and
 * keeping none.
 */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final String LOGIN_PAGE = "/log-ind";

    /**
     * The buttons of the sign-in page.
     *
     * @throws BadSettingsException if a provider's settings are wrong
     */
    @Bean
    static SignInWays signInWays(ProviderSettings settings, Access access) {
        if (settings.providers().isEmpty()) {
            return new SignInWays(List.of());
        }
        var roles = access.matrix().roles().stream().map(Role::code).collect(toCollection(LinkedHashSet::new));
        var problems = SettingsCheck.problems(settings.providers(), roles);
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new SignInWays(settings.providers().stream()
                .map(provider ->
                        new SignInWays.Way(provider.id(), provider.label(), Departure.PATH + "/" + provider.id()))
                .toList());
    }

    /** At sign-out a form of ours leads to the provider. */
    @Bean
    static FormTargets formTargets(ProviderSettings settings) {
        return new FormTargets(settings.providers().stream()
                .filter(provider -> SettingsCheck.isSafe(provider.issuer()))
                .map(Provider::origin)
                .collect(toCollection(TreeSet::new)));
    }

    @Bean
    @ConditionalOnProperty("helhed.sign-in.providers[0].id")
    static Route thereRoute() {
        return new Route("GET", Departure.PATH + "/{provider}", new Wanted(Door.PUBLIC, Reach.OWN));
    }

    @Bean
    @ConditionalOnProperty("helhed.sign-in.providers[0].id")
    static Route backRoute() {
        return new Route("GET", Discovery.ANSWER_PATH + "/{provider}", new Wanted(Door.PUBLIC, Reach.OWN));
    }

    @Bean
    static Discovery discovery(ProviderSettings settings, Clock clock) {
        return new Discovery(settings, ProviderHttp.descriptions(), clock);
    }

    @Bean
    static JwtDecoderFactory<ClientRegistration> providerTokens() {
        return ProviderHttp::decoder;
    }

    @Bean
    static Customizer<HttpSecurity> providerSignIn(ProviderSettings settings, Discovery discovery, Arrival arrival) {
        return settings.providers().isEmpty()
                ? http -> {}
                : http -> http.oauth2Login(signIn -> configure(signIn, settings, discovery, arrival));
    }

    private static void configure(
            OAuth2LoginConfigurer<HttpSecurity> signIn,
            ProviderSettings settings,
            Discovery discovery,
            Arrival arrival) {
        signIn.clientRegistrationRepository(discovery)
                .authorizedClientRepository(new NoTokens())
                .securityContextRepository(new NullSecurityContextRepository())
                .loginPage(LOGIN_PAGE)
                .authorizationEndpoint(there -> there.authorizationRequestResolver(new Departure(settings, discovery))
                        .authorizationRequestRepository(new PendingSignIns()))
                .redirectionEndpoint(back -> back.baseUri(Discovery.ANSWER_PATH + "/*"))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(ProviderHttp.tokens()))
                .userInfoEndpoint(
                        user -> user.oidcUserService(answer -> new DefaultOidcUser(List.of(), answer.getIdToken())))
                .successHandler(arrival)
                .failureHandler(arrival)
                .withObjectPostProcessor(tellOnTheWayThere(arrival));
    }

    /** Spring Security would answer with an error page if a provider cannot be asked. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellOnTheWayThere(Arrival arrival) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(arrival);
                return filter;
            }
        };
    }
}
