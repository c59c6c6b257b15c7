package dk.helhed.reports.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published pool and what became of its money, in kroner.
 *
 * @param total null if it is not known
 * @param grants how many
 * @param waiting how many applications wait for a decision
 */
public record PoolFact(
        String name,
        String path,
        String payer,
        @Nullable BigDecimal total,
        BigDecimal granted,
        int grants,
        int waiting) {}
