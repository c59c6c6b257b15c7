package dk.helhed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@Modulithic(systemName = "Helhed")
@SpringBootApplication
public class Helhed {

    public static void main(String... args) {
        SpringApplication.run(Helhed.class, args);
    }
}
