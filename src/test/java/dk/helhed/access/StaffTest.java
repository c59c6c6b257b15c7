package dk.helhed.access;

import dk.helhed.TestPostgres;
import dk.helhed.barometer.CountedDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A test of access with its pages on a real PostgreSQL, one context for all such tests. Each test makes units and people of its
 * own by {@link TestStaff}. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "helhed.sign-in.demo=true")
@AutoConfigureMockMvc
@Import({TestPostgres.class, TestStaff.class, StaffTest.Surroundings.class})
public @interface StaffTest {

    /** A database that counts. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new CountedDatabase(database) : bean;
                }
            };
        }
    }
}
