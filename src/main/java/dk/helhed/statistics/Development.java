package dk.helhed.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures an aim is held against.
 *
 * @param base where the aim counts from; null when there is no figure
 * @param newest null when there is no figure
 * @param baseReference the other figure at the time of the base; only {@link Aim.ReferenceBound} and {@link Aim.Parity} ask
 * @param newestReference the other figure at the time of the newest
 */
public record Development(
        @Nullable Measurement base,
        @Nullable Measurement newest,
        @Nullable BigDecimal baseReference,
        @Nullable BigDecimal newestReference) {

    /** Of a figure that is compared with no other. */
    public static Development of(@Nullable Measurement base, @Nullable Measurement newest) {
        return new Development(base, newest, null, null);
    }
}
