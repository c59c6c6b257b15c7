package dk.helhed.browser;

import dk.helhed.Alongside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole program in a real browser, with a real Keycloak as the municipality's sign-in provider. All such tests
 * share one program and one Keycloak, which test methods may take, so they run one after the other; but nobody else uses
 * these, so they run alongside.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Alongside
@ResourceLock("the one Keycloak")
@Order(3)
@ExtendWith(OneKeycloak.class)
@BrowserTest
@ContextConfiguration(initializers = OneKeycloak.Settings.class)
@Import(BehindTheDoor.class)
@interface ProviderTest {}
