package dk.helhed.projects;

import dk.helhed.access.People;
import dk.helhed.access.Scope;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import dk.helhed.reference.Area;
import dk.helhed.reference.Areas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows what the names in a sheet stand for. */
@Component
class KnownNames {

    private final Areas areas;
    private final Units units;
    private final People people;
    private final Goals goals;
    private final Clock clock;

    KnownNames(Areas areas, Units units, People people, Goals goals, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.people = people;
        this.goals = goals;
        this.clock = clock;
    }

    /** What they stand for to somebody whose right to write goes so far. */
    SheetReading.Known within(Scope reach) {
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
                return goals.find(goal).isPresent();
            }

            @Override
            public Scope reach() {
                return reach;
            }

            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }
        };
    }
}
