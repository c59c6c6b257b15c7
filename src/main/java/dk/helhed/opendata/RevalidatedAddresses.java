package dk.helhed.opendata;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Which addresses are answered with a tag. */
@Configuration(proxyBeanMethods = false)
class RevalidatedAddresses {

    @Bean
    static MappedInterceptor revalidated(Revalidation revalidation) {
        return new MappedInterceptor(OpenAddresses.PATTERNS.toArray(String[]::new), revalidation);
    }
}
