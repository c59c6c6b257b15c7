package dk.helhed.projects.application;

import dk.helhed.projects.Effort;
import dk.helhed.projects.pool.Pool;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application with all that its pages say of it.
 *
 * @param unit the name of the department of its effort
 * @param pool null for the municipality's own funds
 */
public record ApplicationView(
        Application application,
        Effort effort,
        Size size,
        String unit,
        @Nullable Pool pool) {

    /** The six steps of the theory of change, by the name of their field, in order. */
    public List<Map.Entry<String, String>> theory() {
        var theory = application.answers().theory();
        return List.of(
                Map.entry("challenge", theory.challenge()),
                Map.entry("targetGroup", theory.targetGroup()),
                Map.entry("effects", theory.effects()),
                Map.entry("results", theory.results()),
                Map.entry("activities", theory.activities()),
                Map.entry("resources", theory.resources()));
    }
}
