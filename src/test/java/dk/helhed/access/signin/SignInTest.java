package dk.helhed.access.signin;

import dk.helhed.Alongside;
import dk.helhed.TestPostgres;
import dk.helhed.access.log.AuditLog;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * A test of sign-in with its pages on a real PostgreSQL, one context for all such tests, which nobody else uses: so they run one
 * after the other but alongside the rest. What is written to the log can be seen. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Alongside
@ResourceLock("the program of those who sign in")
@SpringBootTest
@AutoConfigureMockMvc
@MockitoSpyBean(types = AuditLog.class)
@Import({TestPostgres.class, TestPeople.class, SignInTest.Surroundings.class})
@interface SignInTest {

    /** A clock to turn. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        @Primary
        TestTime testTime() {
            return new TestTime();
        }
    }
}
