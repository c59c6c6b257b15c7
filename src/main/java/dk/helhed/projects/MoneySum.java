package dk.helhed.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The money of an effort, summed up, in kroner.
 *
 * @param budget null if none is known
 * @param municipal the part of the budget that the municipality pays itself; null if none is known
 * @param spent null if nothing is known to be spent
 * @param unbudgeted how many lines lack a budget: the sum is too small by those
 * @param fundedUntil the last day that a granted source pays for, else the last day of the period; null if it has none
 */
public record MoneySum(
        @Nullable BigDecimal budget,
        @Nullable BigDecimal municipal,
        @Nullable BigDecimal spent,
        int unbudgeted,
        @Nullable LocalDate fundedUntil) {

    public static final MoneySum UNKNOWN = new MoneySum(null, null, null, 0, null);
}
