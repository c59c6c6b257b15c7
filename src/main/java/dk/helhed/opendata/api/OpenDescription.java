package dk.helhed.opendata.api;

import dk.helhed.access.Door;
import dk.helhed.access.ForeignDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API is answered by springdoc, and open to everyone. */
@Configuration(proxyBeanMethods = false)
class OpenDescription {

    @Bean
    static ForeignDoor descriptionOfTheApi() {
        return new ForeignDoor("org.springdoc", Door.PUBLIC);
    }
}
