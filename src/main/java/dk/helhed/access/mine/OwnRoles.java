package dk.helhed.access.mine;

import dk.helhed.access.People;
import dk.helhed.access.Unit;
import dk.helhed.access.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Where a person belongs, and the roles the person has held, holds or will hold. */
@Service
class OwnRoles {

    private final People people;
    private final Units units;
    private final Clock clock;

    OwnRoles(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    List<OwnRole> of(UUID person) {
        var all = units.all();
        var today = LocalDate.now(clock);
        return people.assignments(person).stream()
                .map(held -> new OwnRole(held, name(all, held.unit()), held.isHeldOn(today)))
                .toList();
    }

    /** The name of the unit. */
    String unit(int id) {
        return name(units.all(), id);
    }

    private static String name(List<Unit> units, int id) {
        return units.stream()
                .filter(unit -> unit.id() == id)
                .map(Unit::name)
                .findFirst()
                .orElseThrow();
    }
}
