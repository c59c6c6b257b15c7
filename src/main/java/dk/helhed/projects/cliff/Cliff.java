package dk.helhed.projects.cliff;

import dk.helhed.access.Place;
import dk.helhed.projects.Phase;
import dk.helhed.projects.money.PayerKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project whose money runs out while nothing is decided.
 *
 * @param fundedUntil the last day with money
 * @param granted what ends with it, by whose money it is, kroner; empty if no grant is known
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
        SortedMap<PayerKind, BigDecimal> granted,
        @Nullable Integer people) {

    public Cliff {
        granted = Collections.unmodifiableSortedMap(new TreeMap<>(granted));
    }

    /** What the municipality has granted, kroner; null if no grant is known at all. */
    public @Nullable BigDecimal municipal() {
        return granted.isEmpty() ? null : granted.getOrDefault(PayerKind.MUNICIPALITY, BigDecimal.ZERO);
    }

    /** What others have granted, kroner; null if no grant is known at all. */
    public @Nullable BigDecimal others() {
        return granted.isEmpty()
                ? null
                : granted.tailMap(PayerKind.STATE).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The month in which the money runs out. */
    public YearMonth month() {
        return YearMonth.from(fundedUntil);
    }

    /** Its stage on the day. Only those that have one are read. */
    public Stage stage(LocalDate today) {
        return CliffWatch.stage(today, fundedUntil).orElse(Stage.MONTHS_12);
    }
}
