package dk.helhed.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole program in a real browser, with a real Keycloak as the municipality's sign-in provider. All such tests
 * share one program and one Keycloak, which test methods may take.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneKeycloak.class)
@BrowserTest
@ContextConfiguration(initializers = OneKeycloak.Settings.class)
@Import(BehindTheDoor.class)
@interface ProviderTest {}
