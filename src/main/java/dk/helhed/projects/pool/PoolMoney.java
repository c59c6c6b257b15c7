package dk.helhed.projects.pool;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the money of a pool, in kroner.
 *
 * @param total null if it is not known
 * @param granted in all
 * @param grants how many
 * @param waiting how many applications wait for a decision
 * @param applied what those ask for
 */
public record PoolMoney(@Nullable BigDecimal total, BigDecimal granted, int grants, int waiting, BigDecimal applied) {

    /** What is left; empty if nobody knows how much there was. Below zero if too much was granted. */
    public Optional<BigDecimal> left() {
        return Optional.ofNullable(total).map(all -> all.subtract(granted));
    }
}
