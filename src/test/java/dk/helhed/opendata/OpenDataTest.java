package dk.helhed.opendata;

import dk.helhed.Helhed;
import dk.helhed.TestPostgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test that asks the whole program as a client does, on a database with the shipped figures.
 *
 * <p>All such tests share one program, so they only read; who imports takes a database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Helhed.class)
@AutoConfigureMockMvc
@Import({TestPostgres.class, FilledDatabase.class})
public @interface OpenDataTest {}
