package dk.helhed.access.log;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log before all that Spring Security answers by itself, sign-in with a provider among it. */
@Configuration(proxyBeanMethods = false)
class LogFilters {

    @Bean
    static FilterRegistrationBean<LogBeforeAnswer> logBeforeAnswer() {
        var filter = new FilterRegistrationBean<>(new LogBeforeAnswer());
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }
}
