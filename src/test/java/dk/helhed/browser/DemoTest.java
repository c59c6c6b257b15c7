package dk.helhed.browser;

import dk.helhed.barometer.calculation.TestCalculations;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A browser test in which the invented people of the demo sign in, Aarhus is at home, and the clock can be put forward. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@TestPropertySource(properties = {"helhed.sign-in.demo=true", "helhed.yearcycle.municipality=751"})
@Import({MovableClock.class, TestCalculations.class})
@interface DemoTest {}
