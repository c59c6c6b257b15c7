package dk.helhed.projects.portfolio;

import dk.helhed.pages.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one place of the table of efforts. */
public sealed interface Cell {

    /** Longer texts need a wide column, in characters. */
    int LONG = 60;

    /** Words; empty if nothing is written. */
    record Words(String text) implements Cell {}

    /** Kroner; null is not known, and never nothing. */
    record Kroner(@Nullable BigDecimal amount) implements Cell {}

    /** How many; null if nobody has counted. */
    record Count(@Nullable Integer number) implements Cell {}

    /** A day; null if not known. */
    record Day(@Nullable LocalDate day) implements Cell {}

    /** The style class of its place in a table; null for none. */
    default @Nullable String style() {
        return switch (this) {
            case Words words -> words.text().length() > LONG ? "cell-long" : null;
            case Kroner kroner -> "number";
            case Count count -> "number";
            case Day day -> "nowrap";
        };
    }

    /** As a page shows it. What is not known is said. */
    default String shown(Page page) {
        return switch (this) {
            case Words words -> words.text();
            case Kroner kroner ->
                kroner.amount() == null
                        ? page.text("effort.money.unknown")
                        : dk.helhed.projects.Kroner.shown(kroner.amount(), page);
            case Count count -> count.number() == null ? "" : page.number(BigDecimal.valueOf(count.number()));
            case Day day -> day.day() == null ? "" : page.date(day.day());
        };
    }

    /** As a file writes it: days by ISO. What is not known is empty. */
    default dk.helhed.tables.Cell written() {
        return switch (this) {
            case Words words -> dk.helhed.tables.Cell.of(words.text());
            case Kroner kroner -> dk.helhed.tables.Cell.of(kroner.amount());
            case Count count ->
                dk.helhed.tables.Cell.of(count.number() == null ? null : BigDecimal.valueOf(count.number()));
            case Day day ->
                dk.helhed.tables.Cell.of(day.day() == null ? null : day.day().toString());
        };
    }
}
