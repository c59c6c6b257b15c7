package dk.helhed.yearcycle.proposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody shall pay in a year.
 *
 * @param kroner null if nobody knows how much
 */
public record CostLine(int year, Payer payer, @Nullable BigDecimal kroner) {}
