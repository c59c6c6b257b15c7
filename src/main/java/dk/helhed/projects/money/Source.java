package dk.helhed.projects.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who pays for an effort.
 *
 * @param version counts the changes, from 1
 * @param granted kroner in all; null if not known
 * @param first day that it pays for; null if not known
 * @param last day that it pays for; null if not known
 * @param lines by year and kind of cost
 */
public record Source(
        long id,
        int version,
        String payer,
        PayerKind kind,
        Granting standing,
        @Nullable BigDecimal granted,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<MoneyLine> lines) {

    public Source {
        lines = List.copyOf(lines);
    }

    /** Whether its money counts. */
    public boolean counts() {
        return standing != Granting.REFUSED;
    }

    /** All budgets. */
    public Total budget() {
        return Total.of(lines, MoneyLine::budget);
    }

    /** What was spent, in the years that are over or running; a year that is over and has no spend is missing. */
    public Total spent(int thisYear) {
        return Total.of(
                lines.stream()
                        .filter(line -> line.spent() != null || line.year() < thisYear)
                        .toList(),
                MoneyLine::spent);
    }

    /** What is left of the grant; null if the grant or all spend is not known. */
    public @Nullable BigDecimal left(int thisYear) {
        var used = spent(thisYear).known();
        return granted == null || used == null ? null : granted.subtract(used);
    }
}
