package dk.helhed.yearcycle;

import dk.helhed.policies.PolicyTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of the yearly cycle with its pages on a real PostgreSQL, in the same context as the tests of policies and projects.
 * Constructor parameters are injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PolicyTest
public @interface CycleTest {}
