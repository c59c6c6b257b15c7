package dk.helhed.projects;

import dk.helhed.access.Access;
import dk.helhed.access.Actor;
import dk.helhed.access.Outcome;
import dk.helhed.access.People;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.forms.Fields;
import dk.helhed.pages.Language;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the forms of sheets for the person who sends them. */
@Component
@Transactional(readOnly = true)
public class Sheets {

    private final Access access;
    private final Areas areas;
    private final Units units;
    private final People people;
    private final Surroundings surroundings;

    Sheets(Access access, Areas areas, Units units, People people, Surroundings surroundings) {
        this.access = access;
        this.areas = areas;
        this.units = units;
        this.people = people;
        this.surroundings = surroundings;
    }

    /** What else a sheet is read against: the goals of the policies, how a manager was shown, and the day. */
    @Component
    record Surroundings(Goals goals, SheetFields fields, Clock clock) {}

    /**
     * What the form says, if the actor may write it.
     *
     * @param before as it was; null for a new one
     */
    public Outcome<Sheet> read(Actor actor, Fields typed, Language language, @Nullable Sheet before) {
        var shown = before == null
                ? ""
                : surroundings.fields().manager(before.responsible().manager());
        return new SheetReading(typed, language, knownTo(access.scope(actor, Efforts.EDIT))).read(before, shown);
    }

    /** Reads many sheets for somebody who may write every one. */
    public SheetReader reader() {
        return new SheetReader(knownTo(new Scope.Everything()));
    }

    private SheetReading.Known knownTo(Scope reach) {
        return new SheetReading.Known() {

            @Override
            public Optional<Area> area(String name) {
                return areas.named(name);
            }

            @Override
            public List<Unit> units(String name) {
                return units.named(name);
            }

            @Override
            public Optional<UUID> person(String number) {
                return people.numbered(number)
                        .filter(person -> person.isHereOn(today()))
                        .map(person -> person.id());
            }

            @Override
            public boolean hasGoal(GoalRef goal) {
                return surroundings.goals().find(goal).isPresent();
            }

            @Override
            public Scope reach() {
                return reach;
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(surroundings.clock());
            }
        };
    }
}
