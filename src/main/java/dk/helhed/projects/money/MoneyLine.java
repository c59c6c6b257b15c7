package dk.helhed.projects.money;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a source pays for one kind of cost in one year, in kroner.
 *
 * @param budget null if not known
 * @param spent null if not known
 */
public record MoneyLine(
        int year,
        CostKind cost,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal spent) {}
