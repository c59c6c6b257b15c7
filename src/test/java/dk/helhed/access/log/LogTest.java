package dk.helhed.access.log;

import dk.helhed.TestPostgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of the log with its pages on a real PostgreSQL, one context for all such tests. A test begins with {@link
 * OwnerOfTheDatabase#emptiesTheLog()}. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestPostgres.class, OwnerOfTheDatabase.class, LogPeople.class})
@interface LogTest {}
