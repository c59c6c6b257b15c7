package dk.helhed.web;

import static java.util.concurrent.TimeUnit.DAYS;

import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves other people's front-end files. Their version is in the path, so a browser never needs to ask again. */
@Component
class VendorFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/vendor/**")
                .addResourceLocations("classpath:/static/vendor/")
                .setCacheControl(CacheControl.maxAge(365, DAYS).cachePublic().immutable());
    }
}
