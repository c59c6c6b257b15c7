package dk.helhed.projects;

import dk.helhed.policies.PolicyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of projects with their pages on a real PostgreSQL, in the same context as the tests of policies. Tests make their own
 * efforts with {@link TestProjects}. Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PolicyTest
public @interface ProjectTest {}
