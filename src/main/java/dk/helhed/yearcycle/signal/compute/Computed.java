package dk.helhed.yearcycle.signal.compute;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What signals were computed from.
 *
 * @param batch number of the newest import then; 0 if there was none, negative if signals were never computed
 * @param day of which they are
 * @param at when it was done; long ago if never
 */
public record Computed(int batch, LocalDate day, Instant at) {

    /** Whether they were ever computed. */
    public boolean isDone() {
        return batch >= 0;
    }
}
