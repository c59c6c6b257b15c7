package dk.helhed.opendata;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the pages of any other site read the API and the files in the reader's browser. */
@Component
class OpenOrigin implements WebMvcConfigurer {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (var pattern : OpenAddresses.PATTERNS) {
            registry.addMapping(pattern)
                    .allowedOrigins("*")
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders("ETag", "Content-Disposition", "Content-Language")
                    .maxAge(REMEMBERED.toSeconds());
        }
    }
}
