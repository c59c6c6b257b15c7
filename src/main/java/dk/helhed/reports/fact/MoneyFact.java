package dk.helhed.reports.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of payer pays for published efforts of one kind in a year, in kroner.
 *
 * @param kind code of the kind of effort
 * @param payer code of the kind of payer
 * @param budget null if none is known
 * @param spent null if none is known
 * @param unbudgeted lines without a budget
 */
public record MoneyFact(
        String kind,
        String payer,
        int year,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal spent,
        int unbudgeted) {}
