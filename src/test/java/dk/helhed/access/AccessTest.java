package dk.helhed.access;

import dk.helhed.TestPostgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of access with its pages in the whole program on a real PostgreSQL, one context for all such tests. Tests make their
 * own people with {@link TestPeople}. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestPostgres.class, TestPeople.class})
public @interface AccessTest {}
