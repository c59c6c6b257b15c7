package dk.helhed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * A class of tests that may run while another does; its own tests run one after the other. All classes without this mark run
 * one after the other too.
 *
 * <p>It is for tests that wait for processes of their own, or only read what nobody changes. They do not write to the standard
 * streams of the test run, and do not count or measure what others use as well.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = Alongside.OneAtATime.class)
public @interface Alongside {

    /** A lock for each class, which keeps its tests in one thread. Without it they too would run beside each other. */
    final class OneAtATime implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> tests) {
            return Set.of(new Lock(tests.getName(), ResourceAccessMode.READ_WRITE));
        }
    }
}
