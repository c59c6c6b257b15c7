package dk.helhed.reports.freeze;

import dk.helhed.reference.LocalizedText;
import dk.helhed.reference.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a frozen report that a later batch has corrected since.
 *
 * @param then as the report has it
 * @param now as it is known now; null if it was withdrawn
 * @param on the day the batch came in
 */
public record Correction(
        String indicator,
        LocalizedText title,
        LocalizedText area,
        boolean reference,
        String period,
        Unit unit,
        @Nullable BigDecimal then,
        @Nullable BigDecimal now,
        int batch,
        LocalDate on) {}
