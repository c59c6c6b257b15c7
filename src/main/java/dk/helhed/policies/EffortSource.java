package dk.helhed.policies;

import java.util.List;

/** A room that knows what is being done about goals. Declared as a bean by that room. */
public interface EffortSource {

    /** What is being done just now about any goal of the policy, in one query. */
    List<Effort> workingOn(String policy);
}
