package dk.helhed.projects.summary;

import dk.helhed.projects.Kind;
import dk.helhed.projects.money.PayerKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of payer pays for efforts of one kind in a year, in kroner.
 *
 * @param budget null if none is known
 * @param spent null if none is known
 * @param unbudgeted lines whose budget is not known
 */
public record YearSum(
        Kind kind,
        PayerKind payer,
        int year,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal spent,
        int unbudgeted) {}
