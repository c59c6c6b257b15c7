package dk.helhed.yearcycle.round;

import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.access.log.AuditLog;
import dk.helhed.pages.Choice;
import dk.helhed.pages.Page;
import dk.helhed.yearcycle.Theme;
import dk.helhed.yearcycle.ThemeRef;
import dk.helhed.yearcycle.Themes;
import dk.helhed.yearcycle.round.SheetWriter.Passed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sheets of a round. */
@Component
@Transactional
class NewSheets {

    private final Themes themes;
    private final Units units;
    private final Traces traces;
    private final SheetRepository repository;
    private final SheetWriter writer;

    NewSheets(Themes themes, Units units, Traces traces, SheetRepository repository, SheetWriter writer) {
        this.themes = themes;
        this.units = units;
        this.traces = traces;
        this.repository = repository;
        this.writer = writer;
    }

    /** Where a new sheet leaves its trace. */
    @Component
    record Traces(AuditLog log, Clock clock) {}

    /** The committees that answer for any theme. */
    List<String> committees() {
        return themes.committees();
    }

    /** The themes that can be asked about. */
    List<Choice> themes(Page page, String chosen) {
        return themes.all().stream()
                .map(theme -> new Choice(
                        theme.ref().toString(),
                        theme.name(page.language()),
                        theme.ref().toString().equals(chosen)))
                .toList();
    }

    /** Whether there is any theme to ask about. */
    boolean areThere() {
        return !themes.all().isEmpty();
    }

    /** One for each theme that has a committee, given to the unit that answered last. */
    void add(int year) {
        themes.all().forEach(theme -> {
            var committee = theme.committee();
            if (committee != null) {
                add(year, theme.ref(), committee, lastUnit(theme.ref(), committee));
            }
        });
    }

    /** One more committee that is asked about a theme. */
    Outcome<UUID> add(int year, ThemeRef theme, String committee, @Nullable Integer unit) {
        var id = UUID.randomUUID();
        var now = traces.clock().instant();
        if (!writer.add(id, year, theme, committee, unit, now)) {
            return Outcome.refused("committee", "round.asked-already", committee, Integer.toString(year));
        }
        if (unit != null) {
            var person = Actor.asking().map(Actor::person).orElse(null);
            writer.note(id, SheetStep.Kind.GIVEN, new Passed(unit, null, ""), now, person);
        }
        var after = Map.of("committee", committee, "theme", theme.toString(), "year", Integer.toString(year));
        traces.log().changed(SheetChanges.KIND, id.toString(), null, after);
        return new Outcome.Done<>(id);
    }

    private @Nullable Integer lastUnit(ThemeRef theme, String committee) {
        var today = LocalDate.now(traces.clock());
        return repository
                .lastUnit(theme, committee)
                .flatMap(units::find)
                .filter(unit -> unit.isOpenOn(today))
                .map(Unit::id)
                .orElse(null);
    }

    /** The themes that nobody is asked about in the year. */
    List<Theme> withoutCommittee(List<Sheet> sheets) {
        return themes.all().stream()
                .filter(theme -> sheets.stream()
                        .noneMatch(sheet -> sheet.theme().equals(theme.ref()) && sheet.state() != SheetState.EXCUSED))
                .toList();
    }

    /** The theme that the text names, of those that the municipality follows. */
    Optional<Theme> theme(String text) {
        return ThemeRef.in(text)
                .flatMap(ref -> themes.all().stream()
                        .filter(theme -> theme.ref().equals(ref))
                        .findFirst());
    }
}
