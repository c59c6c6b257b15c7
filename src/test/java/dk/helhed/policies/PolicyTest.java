package dk.helhed.policies;

import dk.helhed.TestPostgres;
import dk.helhed.access.TestPeople;
import dk.helhed.barometer.BarometerTest;
import dk.helhed.barometer.TestFigures;
import dk.helhed.barometer.calculation.TestCalculations;
import dk.helhed.projects.TestProjects;
import dk.helhed.projects.TestSite;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of policies with their pages on a real PostgreSQL, one context for all such tests. The shipped policies are not
 * there unless a test takes them in. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({
    TestPostgres.class,
    TestPeople.class,
    TestFigures.class,
    TestCalculations.class,
    TestPolicies.class,
    BarometerTest.Surroundings.class,
    TestEfforts.class,
    TestProjects.class,
    TestSite.class
})
public @interface PolicyTest {}
