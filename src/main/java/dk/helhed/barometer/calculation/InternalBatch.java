package dk.helhed.barometer.calculation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The figures of one calculation. For staff only.
 *
 * @param rows of the register that were there to count
 * @param axes names of what the figures are told by
 */
public record InternalBatch(int number, UUID calculation, Instant madeAt, String engine, long rows, List<String> axes) {

    public InternalBatch {
        axes = List.copyOf(axes);
    }
}
