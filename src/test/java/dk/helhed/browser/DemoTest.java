package dk.helhed.browser;

import dk.helhed.Alongside;
import dk.helhed.barometer.calculation.TestCalculations;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A browser test in which the invented people of the demo sign in, Aarhus is at home, and the clock can be put forward. All such
 * tests share one program, which nobody else uses, so they run one after the other but alongside the rest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Alongside
@ResourceLock("the demo's program")
@BrowserTest
@TestPropertySource(
        properties = {
            "helhed.sign-in.demo=true",
            "helhed.yearcycle.municipality=751",
            "helhed.data=target/test-data-of-the-demo"
        })
@Import({MovableClock.class, TestCalculations.class})
@interface DemoTest {}
