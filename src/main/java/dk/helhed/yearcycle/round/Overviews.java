package dk.helhed.yearcycle.round;

import static java.util.Comparator.comparing;

import dk.helhed.access.Actor;
import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.ThemeNames;
import dk.helhed.yearcycle.round.RoundOverview.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws up who has answered in a round. */
@Component
class Overviews {

    private final Sheets sheets;
    private final NewSheets asked;
    private final ThemeNames themes;
    private final Units units;
    private final Clock clock;

    Overviews(Sheets sheets, NewSheets asked, ThemeNames themes, Units units, Clock clock) {
        this.sheets = sheets;
        this.asked = asked;
        this.themes = themes;
        this.units = units;
        this.clock = clock;
    }

    RoundOverview of(Round round, Actor actor, Page page) {
        var today = LocalDate.now(clock);
        var all = sheets.of(round.year());
        var inReach = sheets.inReach(actor, round.year());
        var names = themes.in(page.language());
        var departments = new Departments(units.all());
        var rows = all.stream()
                .map(sheet -> new Row(
                        sheet,
                        Standing.of(round, sheet, today),
                        names.of(sheet.theme()),
                        sheet.unit() == null ? "" : departments.name(sheet.unit()),
                        writer(sheet.delegation(), departments),
                        inReach.contains(sheet.id())))
                .sorted(comparing((Row row) -> row.standing().kind())
                        .thenComparingInt(row -> row.standing().days()))
                .toList();
        return new RoundOverview(round, rows, asked.withoutCommittee(all));
    }

    private static String writer(Delegation delegation, Departments departments) {
        return Stream.of(delegation.name(), delegation.unit() == null ? "" : departments.name(delegation.unit()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
