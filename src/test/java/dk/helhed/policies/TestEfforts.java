package dk.helhed.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a test says is being done about goals. */
public final class TestEfforts implements EffortSource {

    private final Map<String, List<Effort>> byPolicy = new ConcurrentHashMap<>();

    /** Lets something be done about a goal. */
    public void add(String policy, Effort effort) {
        byPolicy.computeIfAbsent(policy, any -> new ArrayList<>()).add(effort);
    }

    @Override
    public List<Effort> workingOn(String policy) {
        return byPolicy.getOrDefault(policy, List.of());
    }
}
