package dk.helhed.yearcycle.round;

import dk.helhed.access.Units;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Departments;
import dk.helhed.yearcycle.ThemeNames;
import dk.helhed.yearcycle.round.SheetView.NamedStep;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws up a sheet for its page. */
@Component
class SheetViews {

    private final Reading reading;
    private final GoalStandings goals;
    private final ThemeNames themes;
    private final Units units;
    private final Clock clock;

    SheetViews(Reading reading, GoalStandings goals, ThemeNames themes, Units units, Clock clock) {
        this.reading = reading;
        this.goals = goals;
        this.themes = themes;
        this.units = units;
        this.clock = clock;
    }

    /** Where a sheet and its round are read from. */
    @Component
    record Reading(Rounds rounds, Sheets sheets) {}

    SheetView of(Sheet sheet, Page page) {
        var round = reading.rounds().find(sheet.year()).orElseThrow();
        var departments = new Departments(units.all());
        return new SheetView(
                round,
                sheet,
                Standing.of(round, sheet, LocalDate.now(clock)),
                themes.in(page.language()).of(sheet.theme()),
                name(departments, sheet.unit()),
                name(departments, sheet.delegation().unit()),
                reading.sheets().before(sheet).orElse(null),
                reading.sheets().sent(sheet).orElse(null),
                goals.of(sheet.theme()),
                reading.sheets().steps(sheet).stream()
                        .map(step -> new NamedStep(step, name(departments, step.unit())))
                        .toList());
    }

    private static String name(Departments departments, @Nullable Integer unit) {
        return unit == null ? "" : departments.name(unit);
    }
}
