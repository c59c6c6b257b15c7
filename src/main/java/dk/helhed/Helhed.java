package dk.helhed;

import dk.helhed.pages.Texts;
import dk.helhed.web.command.HelhedCommand;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. Rooms may call classes alike: beans go by their whole names. */
@Modulithic(systemName = "Helhed")
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class Helhed {

    public static void main(String... args) {
        System.exit(HelhedCommand.execute(Helhed.class, args));
    }

    @Bean
    static Clock clock() {
        return Clock.system(Texts.DENMARK);
    }
}
