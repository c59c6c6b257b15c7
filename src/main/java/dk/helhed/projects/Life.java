package dk.helhed.projects;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An effort and the times at which it first came into its phases.
 *
 * @param begun in the order of the phases; phases it was never in are missing
 */
public record Life(Effort effort, Map<Phase, Instant> begun) {

    public Life {
        var inOrder = new EnumMap<Phase, Instant>(Phase.class);
        inOrder.putAll(begun);
        begun = Collections.unmodifiableMap(inOrder);
    }

    /** When it first came into the phase. */
    public Optional<Instant> since(Phase phase) {
        return Optional.ofNullable(begun.get(phase));
    }
}
