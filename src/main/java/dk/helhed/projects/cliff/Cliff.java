package dk.helhed.projects.cliff;

import dk.helhed.access.Place;
import dk.helhed.projects.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project whose money runs out while nothing is decided.
 *
 * @param fundedUntil the last day with money
 * @param municipal what the municipality has granted, kroner; null if no grant is known at all
 * @param others what others have granted; null if no grant is known at all
 * @param people how many it reaches; null if nobody has counted
 */
public record Cliff(
        UUID effort,
        String number,
        String title,
        String path,
        boolean published,
        boolean example,
        Phase phase,
        Place place,
        LocalDate fundedUntil,
        @Nullable BigDecimal municipal,
        @Nullable BigDecimal others,
        @Nullable Integer people) {

    /** The month in which the money runs out. */
    public YearMonth month() {
        return YearMonth.from(fundedUntil);
    }

    /** Its stage on the day. Only those that have one are read. */
    public Stage stage(LocalDate today) {
        return CliffWatch.stage(today, fundedUntil).orElse(Stage.MONTHS_12);
    }
}
