package dk.helhed.access.signin;

import dk.helhed.pages.Pages;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages of sign-in need of the framework. */
@Configuration(proxyBeanMethods = false)
class SignInPages {

    @Bean
    static WebMvcConfigurer visits(Sessions sessions, Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitArgument(pages));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FreshSignInKeeper(sessions, pages));
            }
        };
    }
}
