package dk.helhed.yearcycle.loop;

import dk.helhed.pages.Page;
import dk.helhed.tables.Cell;
import dk.helhed.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The loop as a table: one row for each theme, a date for each station that its turn has reached. */
final class LoopTable {

    private static final List<String> COLUMNS = List.of(
            "theme",
            "name",
            "committee",
            "standing",
            "signal",
            "proposal",
            "decision",
            "project",
            "result",
            "days",
            "waits_for",
            "days_waited",
            "ending",
            "new_signals",
            "other_turns",
            "efforts");

    private LoopTable() {}

    static Table of(Loop loop, Page page) {
        return new Table(
                COLUMNS,
                loop.themes().stream()
                        .map(line -> row(line, loop.today(), page))
                        .toList());
    }

    private static List<Cell> row(ThemeTurn line, LocalDate today, Page page) {
        var theme = line.theme();
        var turn = line.turn();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(theme == null ? null : theme.ref().toString()));
        cells.add(Cell.of(theme == null ? page.text("loop.outside") : theme.name(page.language())));
        cells.add(Cell.of(theme == null ? null : theme.committee()));
        cells.add(Cell.of(line.standing(today).code()));
        for (var station : Station.values()) {
            cells.add(Cell.of(
                    turn == null
                            ? null
                            : turn.at(station).map(mark -> mark.on().toString()).orElse(null)));
        }
        cells.add(number(turn == null ? null : turn.days()));
        cells.add(Cell.of(turn == null ? null : turn.next().map(Station::code).orElse(null)));
        cells.add(number(turn == null || turn.next().isEmpty() ? null : turn.waiting(today)));
        cells.add(Cell.of(turn == null ? null : turn.ending().code()));
        cells.add(number((long) line.newSignals()));
        cells.add(number((long) line.others()));
        cells.add(number((long) line.efforts()));
        return cells;
    }

    private static Cell number(@Nullable Long number) {
        return Cell.of(number == null ? null : BigDecimal.valueOf(number));
    }
}
