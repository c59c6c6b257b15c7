package dk.helhed.policies.translation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many texts are how far.
 *
 * @param byState every state
 */
public record Tally(Map<TextState, Integer> byState) {

    public Tally {
        byState = Map.copyOf(byState);
    }

    static Tally of(Collection<TextState> states) {
        var counts = new EnumMap<TextState, Integer>(TextState.class);
        for (var state : TextState.values()) {
            counts.put(state, 0);
        }
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new Tally(counts);
    }

    public int of(TextState state) {
        return byState.getOrDefault(state, 0);
    }

    public int total() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing is left to do. */
    public boolean isReady() {
        return of(TextState.READY) == total();
    }

    /** Whether anybody has written anything. */
    public boolean isBegun() {
        return of(TextState.MISSING) < total();
    }
}
