package dk.helhed.opendata;

import dk.helhed.barometer.intake.ShippedFigures;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Takes the shipped figures in when the program has started. */
@TestConfiguration(proxyBeanMethods = false)
class FilledDatabase {

    @Bean
    ApplicationRunner fill(ShippedFigures figures) {
        return arguments -> figures.takeIntoEmptyDatabase();
    }
}
