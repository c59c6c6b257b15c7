package dk.helhed.access.door;

import dk.helhed.access.Actors;
import dk.helhed.access.ForeignDoor;
import dk.helhed.access.duty.News;
import dk.helhed.access.emergency.EmergencyAccess;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * How Spring Security is used: it keeps the session, guards the forms and speaks with sign-in providers. Who may open which
 * address is told by the address itself and kept by {@link DoorKeeper}. The headers are set by the shell, for all answers.
 * Sign-in providers add themselves by a bean that customizes {@link HttpSecurity}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteSecurity {

    @Bean
    static SiteCookies siteCookies() {
        return new SiteCookies();
    }

    @Bean
    static Doors doors(ObjectProvider<ForeignDoor> foreign) {
        return new Doors(foreign.stream().toList());
    }

    @Bean
    static Routes routes(
            Doors doors,
            ObjectProvider<RequestMappingInfoHandlerMapping> controllers,
            ObjectProvider<AbstractUrlHandlerMapping> files,
            ObjectProvider<Route> filters) {
        return new Routes(
                doors,
                controllers.stream().toList(),
                files.stream().toList(),
                filters.stream().toList());
    }

    @Bean
    static WebMvcConfigurer doorKeeper(Doors doors) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DoorKeeper(doors)).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }

    @Bean
    static SessionActor sessionActor(Actors actors, Clock clock) {
        return new SessionActor(actors, clock);
    }

    @Bean
    static SecurityFilterChain site(
            HttpSecurity http,
            SiteCookies cookies,
            List<ActorSource> actors,
            EmergencyAccess emergencies,
            ObjectProvider<News> news) {
        var who = new ActorFilter(actors, emergencies, news.stream().toList());
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(forms -> forms.csrfTokenRepository(cookies)
                        .ignoringRequestMatchers(request -> request.getHeader("Authorization") != null))
                .headers(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(who, AuthorizationFilter.class)
                .build();
    }
}
