package dk.helhed.projects;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An effort and the days on which it first came into its phases.
 *
 * @param begun in the order of the phases; phases it was never in are missing
 */
public record Life(Effort effort, Map<Phase, LocalDate> begun) {

    public Life {
        var inOrder = new EnumMap<Phase, LocalDate>(Phase.class);
        inOrder.putAll(begun);
        begun = Collections.unmodifiableMap(inOrder);
    }

    /** The day on which it first came into the phase. */
    public Optional<LocalDate> since(Phase phase) {
        return Optional.ofNullable(begun.get(phase));
    }
}
